import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Flex, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useAskFirst } from '../../parts/ask-first.js'
import { Mark } from '../../parts/mark.js'
import { Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { useTrouble } from '../../parts/trouble.js'
import { CertaintyTag } from './certainty-tag.js'
import { Difference } from './difference.js'

type Version = components['schemas']['VersionView']
const MEANINGS = { draft: 'soon', published: 'done', retired: 'ended' } as const

/** Every version of a programme: its dates, what changed, and publishing a colleague's draft. */
export function Versions({ code }: { code: string }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const askFirst = useAskFirst()
  const client = useQueryClient()
  const trouble = useTrouble()
  const [compared, setCompared] = useState<number>()
  const versions = useQuery({
    queryKey: ['programme', code, 'versions'],
    queryFn: () => call(api.GET('/api/programmes/{code}/versions', { params: { path: { code } } })),
  })
  const publish = useMutation({
    mutationFn: (number: number) =>
      call(api.POST('/api/programmes/{code}/versions/{number}/publish', { params: { path: { code, number } } })),
    onSuccess: ({ number }) => {
      message.success(t('system.programmes.published', { number }))
      return client.invalidateQueries({ queryKey: ['programme', code] })
    },
    onError: trouble,
  })
  if (versions.isPending) return <Waiting />
  if (versions.error) return <ProblemView error={versions.error} retry={() => versions.refetch()} />
  const ask = (version: Version) =>
    askFirst(
      {
        title: `${t('system.programmes.publish')} · ${t('system.programmes.number', { number: version.number })}`,
        help: t('system.programmes.publishWhy', { from: version.effectiveFrom }),
        go: t('system.programmes.publish'),
        harmless: true,
      },
      () => publish.mutateAsync(version.number),
    )
  return (
    <Panel title={t('system.programmes.versions')}>
      <ul className="plain-list rows">
        {versions.data.map((version) => (
          <li key={version.id}>
            <Flex justify="space-between" gap={8} wrap align="center">
              <span>
                {t('system.programmes.number', { number: version.number })}{' '}
                <Mark meaning={MEANINGS[version.status]}>{t(`system.programmes.status.${version.status}`)}</Mark>
                <CertaintyTag certainty={version.certainty} /> <Dates version={version} />
              </span>
              <Flex gap={6}>
                {version.number > 1 && (
                  <Button size="small" onClick={() => setCompared(version.number)}>
                    {t('system.programmes.difference')}
                  </Button>
                )}
                {version.status === 'draft' && (
                  <Button size="small" type="primary" onClick={() => ask(version)}>
                    {t('system.programmes.publish')}
                  </Button>
                )}
              </Flex>
            </Flex>
          </li>
        ))}
      </ul>
      {compared !== undefined && (
        <Modal
          open
          width={760}
          footer={null}
          title={t('system.programmes.differenceOf', { from: compared - 1, to: compared })}
          onCancel={() => setCompared(undefined)}
        >
          <Difference code={code} from={compared - 1} to={compared} />
        </Modal>
      )}
    </Panel>
  )
}

function Dates({ version: { effectiveFrom: from, effectiveTo: to } }: { version: Version }) {
  const { t } = useTranslation()
  return (
    <span className="quiet figures">
      {to ? t('system.programmes.effectiveBetween', { from, to }) : t('system.programmes.effective', { from })}
    </span>
  )
}
