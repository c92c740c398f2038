import { LockOutlined, TeamOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Flex, Input, Mentions, Pagination, Segmented } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useAskFirst } from '../ask-first.js'
import { useLogins } from '../choices.js'
import { minute } from '../format.js'
import { useKept } from '../kept.js'
import { useOneAtATime } from '../one-at-a-time.js'
import { ProblemView } from '../problem-view.js'
import { useMe } from '../session.js'
import { useTrouble } from '../trouble.js'

type Comment = components['schemas']['CommentView']

/** What was said about a case: within the office alone, or shared with the firm; each says which. */
export function Comments({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  const [page, setPage] = useState(1)
  const said = useQuery({
    queryKey: ['case', caseId, 'comments', page],
    queryFn: () => call(api.GET('/api/cases/{id}/comments', { params: { path: { id: caseId }, query: { page } } })),
  })
  return (
    <Flex vertical gap={14}>
      <Write caseId={caseId} />
      {said.error && <ProblemView error={said.error} retry={() => said.refetch()} />}
      {said.data && said.data.total === 0 && <span className="quiet">{t('desk.case.comment.none')}</span>}
      {said.data && (
        <ul className="plain-list rows">
          {said.data.items.map((comment) => (
            <One key={comment.id} caseId={caseId} comment={comment} />
          ))}
        </ul>
      )}
      {said.data && said.data.total > said.data.size && (
        <Pagination size="small" current={page} pageSize={said.data.size} total={said.data.total} onChange={setPage} />
      )}
    </Flex>
  )
}

function One({ caseId, comment }: { caseId: string; comment: Comment }) {
  const { t } = useTranslation()
  const askFirst = useAskFirst()
  const me = useMe()
  const client = useQueryClient()
  const trouble = useTrouble()
  const withdraw = useMutation({
    mutationFn: () =>
      call(api.DELETE('/api/cases/{id}/comments/{comment}', { params: { path: { id: caseId, comment: comment.id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['case', caseId, 'comments'] }),
    onError: trouble,
  })
  const ask = () =>
    askFirst(
      {
        title: t('desk.case.comment.withdrawAsk'),
        help: t('desk.case.comment.withdrawHelp'),
        go: t('desk.case.comment.withdraw'),
      },
      () => withdraw.mutateAsync(),
    )
  return (
    <li>
      <Flex gap={8} align="baseline" wrap>
        <strong>{comment.byAgent ? t('parts.timeline.agent', { name: comment.authorName }) : comment.authorName}</strong>
        <span className="quiet small figures">{minute(comment.createdAt)}</span>
        {me.data?.side === 'office' && (
          <span className="quiet small">
            {comment.internal ? (
              <>
                <LockOutlined aria-hidden /> {t('desk.case.comment.internal')}
              </>
            ) : (
              <>
                <TeamOutlined aria-hidden /> {t('desk.case.comment.shared')}
              </>
            )}
          </span>
        )}
        {comment.mine && !comment.withdrawnAt && (
          <Button type="link" size="small" loading={withdraw.isPending} onClick={ask}>
            {t('desk.case.comment.withdraw')}
          </Button>
        )}
      </Flex>
      <div className="wrap" style={{ whiteSpace: 'pre-wrap' }}>
        {comment.withdrawnAt ? <span className="quiet">{t('desk.case.comment.withdrawn')}</span> : comment.body}
      </div>
    </li>
  )
}

/** A text in which `@` offers the colleagues to name. */
function Colleagues({ id, value, onChange }: { id: string; value: string; onChange: (text: string) => void }) {
  const logins = useLogins()
  const names = new Map(logins.choices.map((one) => [one.value, one.label]))
  return (
    <Mentions
      id={id}
      value={value}
      autoSize={{ minRows: 2, maxRows: 8 }}
      maxLength={5000}
      loading={logins.loading}
      options={logins.choices}
      filterOption={(typed, { value: login }) => (names.get(login ?? '') ?? '').toLowerCase().includes(typed.toLowerCase())}
      onChange={onChange}
    />
  )
}

function Write({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  const id = useId()
  const me = useMe()
  const client = useQueryClient()
  const [body, change, forget] = useKept(`comment.${caseId}`, '')
  const setBody = (text: string) => change(() => text)
  const [shared, setShared] = useState(false)
  const office = me.data?.side === 'office'
  const send = useMutation({
    mutationFn: () =>
      call(
        api.POST('/api/cases/{id}/comments', {
          params: { path: { id: caseId } },
          body: { body: body.trim(), ...(office ? { internal: !shared } : {}) },
        }),
      ),
    onSuccess: () => {
      forget()
      setShared(false)
      return client.invalidateQueries({ queryKey: ['case', caseId, 'comments'] })
    },
  })
  const once = useOneAtATime(send.isPending)
  return (
    <Flex vertical gap={8}>
      <label htmlFor={id} className="quiet small">
        {office ? t('desk.case.comment.write') : t('firm.progress.ask')}
      </label>
      {office ? (
        <Colleagues id={id} value={body} onChange={setBody} />
      ) : (
        <Input.TextArea
          id={id}
          value={body}
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={5000}
          onChange={(event) => setBody(event.target.value)}
        />
      )}
      <Flex justify="space-between" gap={8} wrap>
        {office ? (
          <Segmented
            value={shared ? 'shared' : 'internal'}
            options={[
              { value: 'internal', label: t('desk.case.comment.internal') },
              { value: 'shared', label: t('desk.case.comment.shared') },
            ]}
            onChange={(value) => setShared(value === 'shared')}
          />
        ) : (
          <span />
        )}
        <Button type="primary" disabled={body.trim() === ''} loading={send.isPending} onClick={() => once(() => send.mutate())}>
          {t('desk.case.comment.send')}
        </Button>
      </Flex>
      {send.error && <ProblemView error={send.error} />}
    </Flex>
  )
}
