import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Flex, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useAskFirst } from '../../parts/ask-first.js'
import { Dialog } from '../../parts/dialog.js'
import { FindEnterprise } from '../../parts/find.js'
import { Panel } from '../../parts/page.js'
import { may, useMe } from '../../parts/session.js'
import { useTrouble } from '../../parts/trouble.js'
import type { Enterprise } from '../enterprises/enterprise-dialog.js'

type LinkView = components['schemas']['LinkView']
type Entry = components['schemas']['LinkInput']
const KINDS = ['supplies', 'invests-in', 'incubated-by'] as const

/** Whom an enterprise supplies, invests in or was incubated by, both ways. */
export function Links({ enterprise: { id, links, status } }: { enterprise: Enterprise }) {
  const { t } = useTranslation()
  const me = useMe()
  const client = useQueryClient()
  const trouble = useTrouble()
  const [adding, setAdding] = useState(false)
  const again = () => client.invalidateQueries({ queryKey: ['enterprise', id] })
  const askFirst = useAskFirst()
  const remove = useMutation({
    mutationFn: (linkId: string) =>
      call(api.DELETE('/api/enterprises/{id}/links/{linkId}', { params: { path: { id, linkId } } })),
    onSuccess: again,
    onError: trouble,
  })
  const writes = may(me.data, 'enterprises.write') && status !== 'merged'
  const kind = (link: LinkView) =>
    t(`register.file.${link.direction === 'in' ? 'linkKindsIn' : 'linkKinds'}.${link.kind as (typeof KINDS)[number]}`, {
      defaultValue: link.kind,
    })
  const need = (label: string) => [{ required: true, message: t('register.file.need', { label }) }]
  return (
    <Panel
      title={t('register.file.links')}
      extra={
        writes && (
          <Button size="small" onClick={() => setAdding(true)}>
            {t('register.file.addLink')}
          </Button>
        )
      }
    >
      {links.length === 0 ? (
        <span className="quiet">{t('register.file.noLinks')}</span>
      ) : (
        <ul className="plain-list rows">
          {links.map((link) => (
            <li key={link.id}>
              <Flex justify="space-between" gap={8} align="start">
                <div style={{ minWidth: 0 }}>
                  <span className="quiet">{kind(link)}</span>{' '}
                  {link.enterpriseName ? (
                    <Link to={`/enterprises/${link.enterpriseId}`} className="wrap">
                      {link.enterpriseName}
                    </Link>
                  ) : (
                    t('register.file.unreachable')
                  )}
                  {link.note && <div className="quiet small wrap">{link.note}</div>}
                </div>
                {writes && (
                  <Button
                    size="small"
                    type="text"
                    onClick={() =>
                      askFirst(
                        {
                          title: t('register.file.removeLink', { kind: kind(link), name: link.enterpriseName ?? '' }),
                          go: t('frame.remove'),
                        },
                        () => remove.mutateAsync(link.id),
                      )
                    }
                  >
                    {t('frame.remove')}
                  </Button>
                )}
              </Flex>
            </li>
          ))}
        </ul>
      )}
      {adding && (
        <Dialog<Entry, unknown>
          title={t('register.file.addLink')}
          ok={t('frame.save')}
          send={(entry) => call(api.POST('/api/enterprises/{id}/links', { params: { path: { id } }, body: entry }))}
          onDone={() => {
            setAdding(false)
            again()
          }}
          onClose={() => setAdding(false)}
        >
          <Form.Item name="kind" label={t('register.file.linkKind')} rules={need(t('register.file.linkKind'))}>
            <Select options={KINDS.map((value) => ({ value, label: t(`register.file.linkKinds.${value}`) }))} />
          </Form.Item>
          <Form.Item name="toId" label={t('register.file.linkTo')} rules={need(t('register.file.linkTo'))}>
            <FindEnterprise />
          </Form.Item>
          <Form.Item name="note" label={t('register.file.note')}>
            <Input maxLength={300} />
          </Form.Item>
        </Dialog>
      )}
    </Panel>
  )
}
