import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Flex, Form, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useAskFirst } from '../../parts/ask-first.js'
import { Dialog } from '../../parts/dialog.js'
import { minute } from '../../parts/format.js'
import { MadeCode } from '../../parts/made-code.js'
import { NumberInput } from '../../parts/number-input.js'
import { Panel } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { useTrouble } from '../../parts/trouble.js'

type Invitation = components['schemas']['InvitationView']
type Made = components['schemas']['InvitationMade']
type Entry = components['schemas']['InvitationInput']

/** Invitation codes of an enterprise: made once, shown once, taken back while unused. */
export function Invitations({ enterpriseId: id }: { enterpriseId: string }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const trouble = useTrouble()
  const [asking, setAsking] = useState(false)
  const [made, setMade] = useState<Made>()
  const queryKey = ['enterprise', id, 'invitations']
  const invitations = useQuery({
    queryKey,
    queryFn: () => call(api.GET('/api/enterprises/{id}/invitations', { params: { path: { id } } })),
  })
  const again = () => client.invalidateQueries({ queryKey })
  const askFirst = useAskFirst()
  const revoke = useMutation({
    mutationFn: (invitationId: string) =>
      call(api.DELETE('/api/enterprises/{id}/invitations/{invitationId}', { params: { path: { id, invitationId } } })),
    onSuccess: again,
    onError: trouble,
  })
  return (
    <Panel
      title={t('register.members.invitations')}
      extra={<Button onClick={() => setAsking(true)}>{t('register.members.invite')}</Button>}
    >
      <p className="quiet" style={{ marginTop: 0 }}>
        {t('register.members.inviteHelp')}
      </p>
      {invitations.error && <ProblemView error={invitations.error} retry={() => invitations.refetch()} />}
      <ul className="plain-list rows">
        {(invitations.data ?? []).map((one) => (
          <li key={one.id}>
            <Flex justify="space-between" gap={8} wrap align="center">
              <span className="wrap">
                {t(`people.roles.${one.role}`)} · <Standing invitation={one} />{' '}
                <span className="quiet small">
                  {t('register.members.createdBy', { name: one.createdBy?.name ?? '—', when: minute(one.createdAt) })}
                </span>
              </span>
              {!one.usedAt && !one.revokedAt && (
                <Button
                  size="small"
                  onClick={() =>
                    askFirst(
                      {
                        title: t('register.members.revokeAsk'),
                        help: t('register.members.revokeHelp'),
                        go: t('register.members.revoke'),
                      },
                      () => revoke.mutateAsync(one.id),
                    )
                  }
                >
                  {t('register.members.revoke')}
                </Button>
              )}
            </Flex>
          </li>
        ))}
      </ul>
      {asking && (
        <Dialog<Entry, Made>
          title={t('register.members.invite')}
          ok={t('register.members.invite')}
          initial={{ role: 'firm-admin', days: 7 }}
          send={(entry) => call(api.POST('/api/enterprises/{id}/invitations', { params: { path: { id } }, body: entry }))}
          onDone={(invitation) => {
            setAsking(false)
            setMade(invitation)
            again()
          }}
          onClose={() => setAsking(false)}
        >
          <Form.Item name="role" label={t('register.members.role')} rules={[{ required: true }]}>
            <Select
              options={(['firm-admin', 'firm-member'] as const).map((value) => ({ value, label: t(`people.roles.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="days" label={t('register.members.days')} rules={[{ required: true }]}>
            <NumberInput min={1} max={90} precision={0} />
          </Form.Item>
        </Dialog>
      )}
      {made && (
        <MadeCode
          title={t('register.members.code')}
          help={t('register.members.codeHelp', { when: minute(made.expiresAt) })}
          code={made.code}
          onClose={() => setMade(undefined)}
        />
      )}
    </Panel>
  )
}

function Standing({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation()
  if (invitation.usedAt) return <>{t('register.members.used', { name: invitation.usedBy?.name ?? '—' })}</>
  if (invitation.revokedAt) return <>{t('register.members.revoked')}</>
  return <>{t('register.own.expires', { date: minute(invitation.expiresAt) })}</>
}
