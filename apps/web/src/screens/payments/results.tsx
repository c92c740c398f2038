import { UploadOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Alert, App, Button, Flex, Modal } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { upload } from '../../parts/file/upload.js'
import { yuan } from '../../parts/format.js'
import { Mark } from '../../parts/mark.js'
import { ProblemView, Reasons } from '../../parts/problem-view.js'

type Imported = components['schemas']['ImportedResults']
type Row = components['schemas']['ImportedRow']

/** Takes in the bank's answer: a file is tried first and shown line by line, then recorded. */
export function Results(props: { batchId: string; onMoved: () => void; onDone: () => void; onClose: () => void }) {
  const { batchId, onMoved, onDone, onClose } = props
  const { t } = useTranslation()
  const { message } = App.useApp()
  const id = useId()
  const [file, setFile] = useState<File>()
  const [missing, setMissing] = useState(false)
  const path = { id: batchId }
  const look = useMutation({
    mutationFn: async (chosen: File) => {
      const { id: fileId } = await upload(chosen, undefined, () => {})
      const seen = await call(api.POST('/api/payment-batches/{id}/results/preview', { params: { path }, body: { fileId } }))
      return { fileId, seen }
    },
  })
  const record = useMutation({
    mutationFn: (fileId: string) => call(api.POST('/api/payment-batches/{id}/results', { params: { path }, body: { fileId } })),
    onSuccess: ({ paid, failed }) => {
      message.success(t('money.results.done', { paid, failed }))
      onDone()
    },
    onSettled: onMoved,
  })
  const seen = look.data?.seen
  const go = () => {
    setMissing(!file)
    if (look.data) record.mutate(look.data.fileId)
    else if (file) look.mutate(file)
  }
  return (
    <Modal
      open
      width={720}
      title={t('money.results.title')}
      okText={t(seen ? 'money.results.go' : 'money.results.look')}
      okButtonProps={{ loading: look.isPending || record.isPending }}
      cancelText={t('frame.cancel')}
      onOk={go}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Flex vertical gap={12}>
        <span className="quiet">{t('money.results.help')}</span>
        <div>
          <input
            id={id}
            type="file"
            className="seen-by-readers"
            accept=".csv,.xlsx,text/csv"
            onChange={(event) => {
              setFile(event.target.files?.[0])
              setMissing(false)
              look.reset()
              record.reset()
            }}
          />
          <label htmlFor={id} className="upload">
            <UploadOutlined aria-hidden /> {t(file ? 'money.results.again' : 'money.results.choose')}
          </label>{' '}
          {file && <span className="wrap">{file.name}</span>}
        </div>
        {missing && <Alert type="warning" showIcon role="alert" title={t('money.results.needFile')} />}
        {look.error && <ProblemView error={look.error} />}
        {record.error && <ProblemView error={record.error} />}
        {seen && <Trial seen={seen} />}
        {look.data && (
          <Button type="link" style={{ alignSelf: 'start', paddingInline: 0 }} onClick={() => look.reset()}>
            {t('money.results.again')}
          </Button>
        )}
      </Flex>
    </Modal>
  )
}

const MOST = 200

/** What the file would do: lines that come back or cannot be recorded one by one, the rest counted. */
function Trial({ seen }: { seen: Imported }) {
  const { t } = useTranslation()
  const { paid, failed, repeated, rejected } = seen
  const shown = [...seen.rows].sort((a, b) => weight(b) - weight(a) || a.row - b.row).slice(0, MOST)
  const rest = seen.rows.length - shown.length
  return (
    <>
      <Alert
        type={rejected > 0 ? 'warning' : 'info'}
        showIcon
        role="status"
        title={t('money.results.looked', { paid, failed, repeated, rejected })}
      />
      <ul className="plain-list rows" style={{ maxHeight: '40vh', overflow: 'auto' }}>
        {shown.map((row) => (
          <li key={row.row}>
            <Flex justify="space-between" gap={12} align="baseline" wrap>
              <span className="wrap">
                <span className="quiet small figures">
                  {t('money.results.row')} {row.row}
                </span>{' '}
                <span className="figures">{row.caseNumber ?? row.paymentId}</span> {row.enterpriseName}{' '}
                <span className="figures">{yuan(row.amountFen)}</span>
              </span>
              <Outcome row={row} />
            </Flex>
            {row.bankReason && <div className="small">{row.bankReason}</div>}
            {!row.ok && <Reasons items={row.reasons} />}
          </li>
        ))}
      </ul>
      {rest > 0 && <span className="quiet">{t('money.results.rest', { count: rest })}</span>}
    </>
  )
}

function Outcome({ row }: { row: Row }) {
  const { t } = useTranslation()
  if (!row.outcome) return <Mark meaning="late">{t('money.results.rejected')}</Mark>
  const meaning = { paid: 'done', failed: 'soon', repeated: 'ended' } as const
  return <Mark meaning={meaning[row.outcome]}>{t(`money.results.outcomes.${row.outcome}`)}</Mark>
}

const weight = (row: Row) => (row.ok ? (row.outcome === 'failed' ? 1 : 0) : 2)
