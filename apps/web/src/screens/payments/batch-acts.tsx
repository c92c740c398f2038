import { QuestionCircleOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Dropdown, Popover } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { download } from '../../api/download.js'
import { Dialog } from '../../parts/dialog.js'
import { yuan } from '../../parts/format.js'
import { Reasons } from '../../parts/problem-view.js'
import { useTrouble } from '../../parts/trouble.js'
import type { Batch } from './batch.js'
import { Results } from './results.js'

type Act = Batch['acts'][number]

/** What can be done with a batch, as the server offers it; what cannot be done now says why. */
export function BatchActs({ batch }: { batch: Batch }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const trouble = useTrouble()
  const [doing, setDoing] = useState<Act['act']>()
  /** What is shown is asked for anew, also after a refusal: somebody else may have been faster. */
  const moved = () => {
    client.invalidateQueries({ queryKey: ['batch', batch.id] })
    client.invalidateQueries({ queryKey: ['batches'] })
    client.invalidateQueries({ queryKey: ['payable'] })
    client.invalidateQueries({ queryKey: ['budget'] })
  }
  const file = (format: string) => download(`/api/payment-batches/${batch.id}/treasury-file?format=${format}`).catch(trouble)
  return (
    <>
      {batch.acts.map((one) =>
        !one.allowed ? (
          <WhyNot key={one.act} act={one} />
        ) : one.act === 'file' ? (
          <Dropdown
            key={one.act}
            trigger={['click']}
            menu={{
              items: (['csv', 'xlsx'] as const).map((key) => ({ key, label: t(`money.batch.${key}`), onClick: () => file(key) })),
            }}
          >
            <Button>{t('money.batch.acts.file')}</Button>
          </Dropdown>
        ) : (
          <Button
            key={one.act}
            type={one.act === 'cancel' ? 'default' : 'primary'}
            danger={one.act === 'cancel'}
            onClick={() => setDoing(one.act)}
          >
            {t(`money.batch.acts.${one.act}`)}
          </Button>
        ),
      )}
      {(doing === 'release' || doing === 'cancel') && (
        <Confirm
          batch={batch}
          act={doing}
          onMoved={moved}
          onDone={() => setDoing(undefined)}
          onClose={() => setDoing(undefined)}
        />
      )}
      {doing === 'results' && (
        <Results batchId={batch.id} onMoved={moved} onDone={() => setDoing(undefined)} onClose={() => setDoing(undefined)} />
      )}
    </>
  )
}

function WhyNot({ act }: { act: Act }) {
  const { t } = useTranslation()
  const label = t(`money.batch.acts.${act.act}`)
  return (
    <Popover trigger="click" placement="bottomRight" content={<Reasons items={act.reasons} />}>
      <Button
        className="refused"
        icon={<QuestionCircleOutlined aria-hidden />}
        iconPlacement="end"
        aria-label={`${label}：${t('money.batch.why')}`}
      >
        {label}
      </Button>
    </Popover>
  )
}

function Confirm(props: {
  batch: Batch
  act: 'release' | 'cancel'
  onMoved: () => void
  onDone: () => void
  onClose: () => void
}) {
  const { batch, act } = props
  const { t } = useTranslation()
  const { message } = App.useApp()
  const path = { id: batch.id }
  return (
    <Dialog<object, unknown>
      title={`${t(`money.batch.acts.${act}`)} · ${batch.number}`}
      ok={t(`money.batch.acts.${act}`)}
      danger={act === 'cancel'}
      send={() =>
        (act === 'release'
          ? call(api.POST('/api/payment-batches/{id}/release', { params: { path } }))
          : call(api.POST('/api/payment-batches/{id}/cancel', { params: { path } }))
        ).finally(props.onMoved)
      }
      onDone={() => {
        message.success(t(act === 'release' ? 'money.batch.released' : 'money.batch.cancelled'))
        props.onDone()
      }}
      onClose={props.onClose}
    >
      <p className="figures">
        {t('money.batch.rows')} {batch.rows} · {t('money.batch.total')} {yuan(batch.totalFen)}
      </p>
      <p className="quiet">{t(act === 'release' ? 'money.batch.releaseHelp' : 'money.batch.cancelHelp')}</p>
    </Dialog>
  )
}
