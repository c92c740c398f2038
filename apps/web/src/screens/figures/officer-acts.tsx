import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Flex, Input, Select } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { useAskFirst } from '../../parts/ask-first.js'
import { inUnit } from '../../parts/decimals.js'
import type { FileInfo } from '../../parts/file/upload.js'
import { Panel } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { unitOf } from '../../words/index.js'
import { Evidence } from './evidence.js'
import { FigureField } from './field.js'
import type { Figure, Metric } from './shapes.js'

interface ActProps {
  enterpriseId: string
  metric: Metric
  figure: Figure
  unit: string
  onDone: () => void
}

/** What an officer does with a figure: verify it by evidence, or correct it with a reason. */
export function OfficerActs(props: ActProps) {
  return (
    <Flex vertical gap={12}>
      {props.figure.value !== null && props.figure.provenance !== 'verified' && <Verify {...props} />}
      <Correct {...props} />
    </Flex>
  )
}

function useSaved({ enterpriseId, onDone }: ActProps, word: 'verified' | 'corrected') {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  return () => {
    message.success(t(`figures.${word}`))
    for (const kept of ['figures', 'ladder', 'facts']) client.invalidateQueries({ queryKey: [kept, enterpriseId] })
    onDone()
  }
}

function Verify(props: ActProps) {
  const { enterpriseId: id, metric, figure } = props
  const { t } = useTranslation()
  const [file, setFile] = useState<FileInfo>()
  const [missing, setMissing] = useState(false)
  const send = useMutation({
    mutationFn: (evidenceFileId: string) =>
      call(
        api.POST('/api/enterprises/{id}/figures/verify', {
          params: { path: { id } },
          body: { metric: metric.code, period: figure.period, version: figure.version, evidenceFileId },
        }),
      ),
    onSuccess: useSaved(props, 'verified'),
  })
  return (
    <Panel title={t('figures.verify')}>
      <Flex vertical gap={10} align="start">
        <span className="quiet">{t('figures.verifyHelp')}</span>
        <Evidence
          enterpriseId={id}
          file={file}
          onFile={(chosen) => {
            setFile(chosen)
            setMissing(false)
          }}
        />
        {missing && <Alert type="warning" showIcon role="alert" title={t('figures.needEvidence')} />}
        {send.error && <ProblemView error={send.error} />}
        <Button
          type="primary"
          loading={send.isPending}
          onClick={() => {
            setMissing(!file)
            if (file) send.mutate(file.id)
          }}
        >
          {t('figures.verify')}
        </Button>
      </Flex>
    </Panel>
  )
}

function Correct(props: ActProps) {
  const { enterpriseId: id, metric, figure } = props
  const { t } = useTranslation()
  const field = useId()
  const [unit, setUnit] = useState(props.unit)
  const [value, setValue] = useState(
    figure.value === null ? '' : metric.valueType === 'number' ? inUnit(figure.value, metric.unit, props.unit) : figure.value,
  )
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const [file, setFile] = useState<FileInfo>()
  const askFirst = useAskFirst()
  const send = useMutation({
    mutationFn: () =>
      call(
        api.POST('/api/enterprises/{id}/figures/correct', {
          params: { path: { id } },
          body: {
            metric: metric.code,
            period: figure.period,
            version: figure.version,
            value: value.trim() || null,
            unit: metric.valueType === 'number' ? unit : undefined,
            reason,
            evidenceFileId: file?.id,
          },
        }),
      ),
    onSuccess: useSaved(props, 'corrected'),
  })
  const withdraws = value.trim() === '' && figure.value !== null
  const go = () =>
    withdraws
      ? askFirst({ title: t('figures.withdrawAsk'), help: t('figures.withdrawHelp'), go: t('figures.withdraw') }, () =>
          send.mutateAsync(),
        )
      : send.mutate()
  return (
    <Panel title={t('figures.correct')}>
      <Flex vertical gap={10} align="stretch">
        <span className="quiet">{t('figures.correctHelp')}</span>
        <Flex gap={8}>
          <div style={{ flex: 1 }}>
            <FigureField
              id={`${field}-value`}
              metric={metric}
              label={t('figures.value')}
              value={value}
              onChange={setValue}
              wrong={send.error !== null}
            />
          </div>
          {metric.units.length > 1 ? (
            <Select
              aria-label={t('figures.unitOf')}
              value={unit}
              options={metric.units.map((one) => ({ value: one, label: unitOf(one) || '1' }))}
              style={{ minWidth: 100 }}
              onChange={(to) => {
                setValue((now) => inUnit(now, unit, to))
                setUnit(to)
              }}
            />
          ) : (
            <span className="quiet" style={{ alignSelf: 'center' }}>
              {unitOf(unit)}
            </span>
          )}
        </Flex>
        <div>
          <label htmlFor={`${field}-reason`}>{t('figures.reason')}</label>
          <Input.TextArea
            id={`${field}-reason`}
            value={reason}
            autoSize={{ minRows: 2 }}
            maxLength={500}
            status={missing ? 'error' : undefined}
            aria-invalid={missing || undefined}
            onChange={(event) => {
              setReason(event.target.value)
              setMissing(false)
            }}
          />
          {missing && (
            <div role="alert" style={{ color: 'var(--miaopu-color-error)' }}>
              {t('figures.needReason')}
            </div>
          )}
        </div>
        <Evidence enterpriseId={id} file={file} onFile={setFile} />
        {send.error && <ProblemView error={send.error} />}
        <div>
          <Button
            loading={send.isPending}
            onClick={() => {
              setMissing(!reason.trim())
              if (reason.trim()) go()
            }}
          >
            {t('figures.correct')}
          </Button>
        </div>
      </Flex>
    </Panel>
  )
}
