import { CheckCircleFilled, DeleteOutlined, EyeOutlined, PaperClipOutlined, UploadOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Flex, Modal, Popconfirm, Progress } from 'antd'
import type { TFunction } from 'i18next'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { bytes, minute } from '../format.js'
import { Mark } from '../mark.js'
import { ProblemView } from '../problem-view.js'
import { Preview } from './preview.js'
import { typesInWords, upload } from './upload.js'

export type Slot = components['schemas']['DocumentSlotView']
export type Held = components['schemas']['CaseDocumentView']

/** The document slots of a case with what they hold. */
export function useSlots(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'documents'],
    queryFn: () => call(api.GET('/api/cases/{id}/documents', { params: { path: { id: caseId } } })),
  })
}

export interface SlotsProps {
  caseId: string
  /** The enterprise that uploads; absent where documents are only read. */
  owner?: string
  slots: readonly Slot[]
  /** Where a document is shown; over the page when absent. */
  onPreview?: (document: Held) => void
  /** Something before a slot, e.g. a tick with which it is marked. */
  beside?: (slot: Slot) => ReactNode
  /** Something under a slot, e.g. why it is to be corrected. */
  under?: (slot: Slot) => ReactNode
}

/** The documents asked for: limits are said before anything is uploaded, and every slot says whether it is complete. */
export function Slots({ caseId, owner, slots, onPreview, beside, under }: SlotsProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<Held>()
  return (
    <>
      <ul className="plain-list rows">
        {slots.map((slot) => (
          <li key={slot.key} id={`slot-${slot.key}`}>
            <OneSlot caseId={caseId} owner={owner} slot={slot} onPreview={onPreview ?? setOpen} beside={beside?.(slot)} />
            {under?.(slot)}
          </li>
        ))}
      </ul>
      {open && (
        <Modal
          open
          width={860}
          footer={null}
          title={t('parts.documents.previewTitle', { name: open.name })}
          onCancel={() => setOpen(undefined)}
        >
          <Preview fileId={open.fileId} name={open.name} mediaType={open.mediaType} />
        </Modal>
      )}
    </>
  )
}

function OneSlot({
  caseId,
  owner,
  slot,
  onPreview,
  beside,
}: Omit<SlotsProps, 'slots' | 'beside'> & { slot: Slot; beside?: ReactNode }) {
  const { t } = useTranslation()
  const editable = owner !== undefined && slot.unlocked
  const room = slot.multiple || slot.documents.length === 0
  const limits =
    slot.maxMb !== null && slot.accept.length > 0
      ? t('parts.documents.accept', { types: typesInWords(slot.accept), mb: slot.maxMb })
      : ''
  return (
    <Flex vertical gap={6}>
      <Flex justify="space-between" gap={8} align="baseline">
        <span>
          {beside}
          <strong>{slot.label}</strong>
          {!slot.required && <span className="quiet small"> ({t('frame.optional')})</span>}
        </span>
        <Complete slot={slot} />
      </Flex>
      {slot.help && <div className="quiet small">{slot.help}</div>}
      {slot.documents.map((document) => (
        <OneDocument
          key={document.id}
          caseId={caseId}
          slot={slot}
          document={document}
          editable={editable}
          onPreview={onPreview}
        />
      ))}
      {editable && (
        <>
          {slot.template && (
            <a href={slot.template} download>
              {t('parts.documents.template')}
            </a>
          )}
          <Uploader
            caseId={caseId}
            owner={owner}
            slot={slot}
            replaces={room ? undefined : slot.documents[0]?.id}
            limits={limits}
          />
        </>
      )}
    </Flex>
  )
}

function Complete({ slot }: { slot: Slot }) {
  const { t } = useTranslation()
  if (slot.documents.length > 0)
    return (
      <span className="nowrap small" style={{ color: 'var(--miaopu-color-success)' }}>
        <CheckCircleFilled aria-hidden /> {t('parts.documents.complete')}
      </span>
    )
  return <Mark meaning={slot.required ? 'soon' : 'ended'}>{t('parts.documents.missing')}</Mark>
}

function OneDocument(props: {
  caseId: string
  slot: Slot
  document: Held
  editable: boolean
  onPreview?: (document: Held) => void
}) {
  const { caseId, document, editable, onPreview } = props
  const { t } = useTranslation()
  const client = useQueryClient()
  const remove = useMutation({
    mutationFn: () =>
      call(api.DELETE('/api/cases/{id}/documents/{document}', { params: { path: { id: caseId, document: document.id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['case', caseId] }),
  })
  return (
    <div>
      <Flex gap={8} align="center" justify="space-between">
        <span style={{ minWidth: 0 }} className="wrap">
          <PaperClipOutlined aria-hidden className="quiet" />{' '}
          {onPreview ? (
            <Button
              type="link"
              style={{ padding: 0, height: 'auto', whiteSpace: 'normal', textAlign: 'start' }}
              onClick={() => onPreview(document)}
            >
              {document.name}
            </Button>
          ) : (
            document.name
          )}{' '}
          <span className="quiet small figures nowrap">
            {bytes(document.size)} · {minute(document.addedAt)}
          </span>
        </span>
        <span className="nowrap">
          {onPreview && (
            <Button
              type="text"
              size="small"
              icon={<EyeOutlined aria-hidden />}
              aria-label={t('parts.documents.previewTitle', { name: document.name })}
              onClick={() => onPreview(document)}
            />
          )}
          {editable && (
            <Popconfirm
              title={t('parts.documents.removeConfirm', { name: document.name })}
              okText={t('frame.remove')}
              cancelText={t('frame.cancel')}
              onConfirm={() => remove.mutateAsync().catch(() => {})}
            >
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={t('parts.documents.remove', { name: document.name })}
                loading={remove.isPending}
              />
            </Popconfirm>
          )}
        </span>
      </Flex>
      {remove.error && <ProblemView error={remove.error} />}
    </div>
  )
}

function Uploader(props: { caseId: string; owner: string; slot: Slot; replaces?: string; limits: string }) {
  const { caseId, owner, slot, replaces, limits } = props
  const { t } = useTranslation()
  const id = useId()
  const client = useQueryClient()
  const [share, setShare] = useState(0)
  const [over, setOver] = useState(false)
  const [unfit, setUnfit] = useState<string>()
  const send = useMutation({
    mutationFn: async (files: readonly File[]) => {
      for (const [i, file] of files.entries()) {
        const stored = await upload(file, owner, (share) => setShare((i + share) / files.length))
        const body = { slot: slot.key, fileId: stored.id, replaces }
        await call(api.POST('/api/cases/{id}/documents', { params: { path: { id: caseId } }, body }))
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['case', caseId] }),
  })
  /** Sends one file, or all of several where the slot takes more than one; what is too large or empty is said at once. */
  const take = (files: readonly File[]) => {
    send.reset()
    const chosen = slot.multiple ? files : files.slice(0, 1)
    const unfit = chosen.map((file) => unfitness(slot, file, t)).find(Boolean)
    setUnfit(unfit)
    if (unfit || chosen.length === 0) return
    setShare(0)
    send.mutate(chosen)
  }
  return (
    <section
      aria-label={`${t('parts.documents.upload')} ${slot.label}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take([...event.dataTransfer.files])
      }}
      style={{ outline: over ? '2px dashed var(--miaopu-color-primary)' : undefined, outlineOffset: 4, borderRadius: 6 }}
    >
      <Flex gap={10} align="center" wrap>
        <span>
          <input
            id={id}
            type="file"
            className="seen-by-readers"
            accept={slot.accept.join(',') || undefined}
            multiple={slot.multiple}
            aria-describedby={`${id}-limits`}
            disabled={send.isPending}
            onChange={(event) => {
              take([...(event.target.files ?? [])])
              event.target.value = ''
            }}
          />
          <label htmlFor={id} className="upload">
            <UploadOutlined aria-hidden />{' '}
            {replaces
              ? t('parts.documents.replace')
              : slot.documents.length > 0
                ? t('parts.documents.add')
                : t('parts.documents.upload')}
            <span className="seen-by-readers">{slot.label}</span>
          </label>
        </span>
        <span id={`${id}-limits`} className="quiet small">
          {limits}
        </span>
      </Flex>
      {send.isPending && <Progress percent={Math.round(share * 100)} size="small" />}
      {unfit && (
        <div role="alert" style={{ color: 'var(--miaopu-color-error)' }}>
          {unfit}
        </div>
      )}
      {send.error && <ProblemView error={send.error} />}
    </section>
  )
}

/** Why a file need not be sent at all: the server would refuse it for its size, or for the type the browser gives it. */
function unfitness(slot: Slot, file: File, t: TFunction): string | undefined {
  if (slot.maxMb !== null && file.size > slot.maxMb * 1_048_576)
    return t('parts.documents.tooLarge', { name: file.name, size: bytes(file.size), mb: slot.maxMb })
  const takes = (type: string) => (type.endsWith('/*') ? file.type.startsWith(type.slice(0, -1)) : type === file.type)
  if (file.type !== '' && slot.accept.length > 0 && !slot.accept.some(takes))
    return t('parts.documents.wrongType', { name: file.name, types: typesInWords(slot.accept) })
  return undefined
}
