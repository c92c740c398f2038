import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, DatePicker, Flex, Form, Input, Radio, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { AgentDays } from '../../parts/agent-days.js'
import { AgentItems } from '../../parts/agent-items.js'
import { useAskFirst } from '../../parts/ask-first.js'
import { Dialog } from '../../parts/dialog.js'
import { day, minute } from '../../parts/format.js'
import type { Column } from '../../parts/list/columns.js'
import { Plain } from '../../parts/list/plain.js'
import { MadeCode } from '../../parts/made-code.js'
import { Mark } from '../../parts/mark.js'
import { Nothing } from '../../parts/nothing.js'
import { Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { may, useMe } from '../../parts/session.js'
import { useTrouble } from '../../parts/trouble.js'
import { askCases } from '../cases/ask.js'

type Agent = components['schemas']['AgentView']
type Made = components['schemas']['AgentMade']

const MEANINGS = { invited: 'soon', over: 'ended', revoked: 'ended' } as const

/** Agents of an enterprise: who acts for it, on what and until when; its administrators authorise, extend and revoke. */
export function Agents({ enterpriseId: id }: { enterpriseId: string }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const me = useMe()
  const client = useQueryClient()
  const trouble = useTrouble()
  const askFirst = useAskFirst()
  const [adding, setAdding] = useState(false)
  const [changing, setChanging] = useState<Agent>()
  const [made, setMade] = useState<Made>()
  const queryKey = ['enterprise', id, 'agents']
  const agents = useQuery({
    queryKey,
    queryFn: () => call(api.GET('/api/enterprises/{id}/agents', { params: { path: { id } } })),
  })
  const done = () => {
    message.success(t('register.agents.done'))
    return client.invalidateQueries({ queryKey })
  }
  const revoke = useMutation({
    mutationFn: (agentId: string) =>
      call(api.DELETE('/api/enterprises/{id}/agents/{agentId}', { params: { path: { id, agentId } } })),
    onSuccess: done,
    onError: trouble,
  })
  const writes = may(me.data, 'agents.write')
  const nameOf = (agent: Agent) => agent.user?.name ?? t('register.agents.unknown')
  const ask = (agent: Agent) =>
    askFirst(
      {
        title: `${t('register.agents.revoke')} · ${nameOf(agent)}`,
        help: agent.user ? t('register.agents.revokeHelp', { name: agent.user.name }) : t('register.agents.revokeCodeHelp'),
        go: t('register.agents.revoke'),
      },
      () => revoke.mutateAsync(agent.id),
    )
  const columns: Column<Agent>[] = [
    {
      key: 'name',
      title: t('register.agents.who'),
      width: 170,
      render: (row) => (
        <>
          <div className="wrap">{nameOf(row)}</div>
          {row.note && <div className="quiet small wrap">{row.note}</div>}
          <div className="quiet small wrap">
            {t('register.agents.grantedBy', { name: row.grantedBy?.name ?? '—', date: day(row.grantedAt) })}
          </div>
        </>
      ),
    },
    { key: 'items', title: t('register.agents.items'), width: 190, render: (row) => <AgentItems items={row.items} /> },
    {
      key: 'until',
      title: t('register.agents.until'),
      width: 130,
      render: (row) => (
        <>
          <span className="figures">{day(row.untilOn)}</span>
          <div className="small">
            {row.standing === 'running' ? (
              <AgentDays left={row.daysLeft} />
            ) : (
              <Mark meaning={MEANINGS[row.standing]}>{t(`register.agents.standings.${row.standing}`)}</Mark>
            )}
          </div>
        </>
      ),
    },
    {
      key: 'measure',
      title: t('register.agents.measure'),
      width: 110,
      render: (row) => t(row.maySubmit ? 'register.agents.sends' : 'register.agents.prepares'),
    },
  ]
  if (writes)
    columns.push({
      key: 'actions',
      title: t('parts.list.actions'),
      width: 170,
      render: (row) =>
        row.standing === 'revoked' ? null : (
          <Flex gap={6} wrap>
            <Button size="small" onClick={() => setChanging(row)}>
              {t('register.agents.extend')}
            </Button>
            <Button size="small" danger onClick={() => ask(row)}>
              {t('register.agents.revoke')}
            </Button>
          </Flex>
        ),
    })
  return (
    <Panel
      title={t('register.agents.title')}
      extra={writes && <Button onClick={() => setAdding(true)}>{t('register.agents.add')}</Button>}
    >
      <p className="quiet" style={{ marginTop: 0 }}>
        {t(writes ? 'register.agents.help' : 'register.agents.helpOffice')}
      </p>
      {agents.isPending && <Waiting rows={2} />}
      {agents.error && <ProblemView error={agents.error} retry={() => agents.refetch()} />}
      {agents.data && (
        <Plain
          label={t('register.agents.title')}
          rows={agents.data}
          columns={columns}
          keyOf={(row) => row.id}
          nothing={<Nothing title={t('register.agents.none')} />}
        />
      )}
      {adding && (
        <Authorise
          enterpriseId={id}
          onClose={() => setAdding(false)}
          onDone={(answer) => {
            setAdding(false)
            if (answer.code) setMade(answer)
            done()
          }}
        />
      )}
      {changing && (
        <Change
          enterpriseId={id}
          agent={changing}
          onClose={() => setChanging(undefined)}
          onDone={() => {
            setChanging(undefined)
            done()
          }}
        />
      )}
      {made?.code && (
        <MadeCode
          title={t('register.agents.code')}
          help={t('register.agents.codeHelp', { when: minute(made.codeExpiresAt) })}
          code={made.code}
          onClose={() => setMade(undefined)}
        />
      )}
    </Panel>
  )
}

interface Entry {
  login?: string
  programmes?: string[]
  cases?: string[]
  untilOn: Dayjs
  maySubmit: boolean
  note?: string
}

function Authorise(props: { enterpriseId: string; onDone: (made: Made) => void; onClose: () => void }) {
  const { t } = useTranslation()
  const { enterpriseId: id } = props
  const programmes = useQuery({
    queryKey: ['programmes', 'all'],
    queryFn: () => call(api.GET('/api/programmes', { params: { query: { size: 200 } } })),
  })
  const query = { tab: 'all', outcome: 'open', enterprise: id, size: 100 }
  const cases = useQuery({ queryKey: ['cases', query], queryFn: () => askCases(query) })
  return (
    <Dialog<Entry, Made>
      title={t('register.agents.add')}
      ok={t('register.agents.add')}
      initial={{ maySubmit: false }}
      send={({ login, programmes: codes, cases: ids, untilOn, maySubmit, note }) =>
        call(
          api.POST('/api/enterprises/{id}/agents', {
            params: { path: { id } },
            body: {
              login: login?.trim() || undefined,
              note: note || undefined,
              programmes: codes ?? [],
              cases: ids ?? [],
              untilOn: untilOn.format('YYYY-MM-DD'),
              maySubmit,
            },
          }),
        )
      }
      onDone={props.onDone}
      onClose={props.onClose}
    >
      <Form.Item name="login" label={t('register.agents.login')} extra={t('register.agents.loginHelp')}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="programmes"
        required
        label={t('register.agents.programmes')}
        extra={t('register.agents.programmesHelp')}
        dependencies={['cases']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, chosen: string[] | undefined) =>
              chosen?.length || getFieldValue('cases')?.length
                ? Promise.resolve()
                : Promise.reject(new Error(t('register.agents.needItems'))),
          }),
        ]}
      >
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          loading={programmes.isPending}
          options={(programmes.data?.items ?? [])
            .filter((one) => one.kind !== 'policy-award')
            .map((one) => ({ value: one.code, label: one.name }))}
        />
      </Form.Item>
      <Form.Item name="cases" label={t('register.agents.cases')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          loading={cases.isPending}
          notFoundContent={t('register.agents.noCases')}
          options={(cases.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.number} ${one.programme.name}` }))}
        />
      </Form.Item>
      <UntilInput />
      <MeasureInput />
      <Form.Item name="note" label={t('register.agents.note')}>
        <Input maxLength={300} />
      </Form.Item>
    </Dialog>
  )
}

function Change(props: { enterpriseId: string; agent: Agent; onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation()
  const { enterpriseId: id, agent } = props
  return (
    <Dialog<Pick<Entry, 'untilOn' | 'maySubmit'>, unknown>
      title={`${t('register.agents.extend')} · ${agent.user?.name ?? t('register.agents.unknown')}`}
      ok={t('frame.save')}
      initial={{ untilOn: dayjs(agent.untilOn), maySubmit: agent.maySubmit }}
      send={({ untilOn, maySubmit }) =>
        call(
          api.PATCH('/api/enterprises/{id}/agents/{agentId}', {
            params: { path: { id, agentId: agent.id } },
            body: { untilOn: untilOn.format('YYYY-MM-DD'), maySubmit },
          }),
        )
      }
      onDone={props.onDone}
      onClose={props.onClose}
    >
      <UntilInput />
      <MeasureInput />
    </Dialog>
  )
}

/** The last day; which days may be chosen is the server's word. */
function UntilInput() {
  const { t } = useTranslation()
  return (
    <Form.Item
      name="untilOn"
      label={t('register.agents.until')}
      extra={t('register.agents.untilHelp')}
      rules={[{ required: true, message: t('register.agents.needUntil') }]}
    >
      <DatePicker format="YYYY-MM-DD" style={{ width: 180 }} />
    </Form.Item>
  )
}

function MeasureInput() {
  const { t } = useTranslation()
  return (
    <Form.Item name="maySubmit" label={t('register.agents.measure')} required extra={t('register.agents.measureHelp')}>
      <Radio.Group
        options={[
          { value: false, label: t('register.agents.prepares') },
          { value: true, label: t('register.agents.sends') },
        ]}
      />
    </Form.Item>
  )
}
