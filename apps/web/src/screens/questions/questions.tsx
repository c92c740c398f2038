import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { Dialog } from '../../parts/dialog.js'
import { minute } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'
import { may, useMe } from '../../parts/session.js'

type Question = components['schemas']['QuestionView']
const STATES = ['open', 'answered', 'any'] as const

/** Questions of firms: the office answers them, a firm reads its own with their answers. */
export function Component() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const me = useMe()
  const firm = me.data?.side === 'firm'
  const list = useListAddress({ status: firm ? 'any' : 'open' })
  const [answering, setAnswering] = useState<Question>()
  const questions = useQuery({
    queryKey: ['questions', list.query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/questions', { params: { query: list.query as never } })),
  })
  return (
    <Page title={t(firm ? 'advice.titleFirm' : 'advice.title')} sub={t(firm ? 'advice.subFirm' : 'advice.sub')}>
      <Segmented
        style={{ alignSelf: 'start' }}
        value={list.values.status}
        options={STATES.map((value) => ({ value, label: t(`advice.states.${value}`) }))}
        onChange={(status) => list.set({ status })}
      />
      <List
        id="questions"
        list={list}
        answer={questions}
        columns={useColumns(firm, may(me.data, 'questions.answer') ? setAnswering : undefined)}
        nothing={
          firm ? (
            <Nothing title={t('advice.noneFirm')} help={t('advice.noneFirmHelp')}>
              <Link to="/policies">
                <Button type="primary">{t('advice.seePolicies')}</Button>
              </Link>
            </Nothing>
          ) : (
            <Nothing title={t('advice.none')} help={t('advice.noneHelp')} />
          )
        }
      />
      {answering && (
        <Dialog<{ answer: string }, unknown>
          title={t('advice.replyTo', { about: answering.about })}
          ok={t('advice.reply')}
          send={(body) => call(api.POST('/api/questions/{id}/answer', { params: { path: { id: answering.id } }, body }))}
          onDone={() => {
            setAnswering(undefined)
            message.success(t('advice.done'))
            client.invalidateQueries({ queryKey: ['questions'] })
          }}
          onClose={() => setAnswering(undefined)}
        >
          <blockquote className="marked wrap" style={{ margin: '0 0 12px', whiteSpace: 'pre-wrap' }}>
            {answering.question}
          </blockquote>
          <Form.Item
            name="answer"
            label={t('advice.answer')}
            rules={[{ required: true, whitespace: true, min: 2, message: t('advice.needAnswer') }]}
          >
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={5000} />
          </Form.Item>
        </Dialog>
      )}
    </Page>
  )
}

function useColumns(firm: boolean, answer?: (question: Question) => void): Column<Question>[] {
  const { t } = useTranslation()
  const columns: Column<Question>[] = [
    {
      key: 'about',
      title: t('advice.about'),
      width: 170,
      always: true,
      render: (row) => (firm && row.link ? <Link to={row.link}>{row.about}</Link> : <span className="wrap">{row.about}</span>),
    },
    {
      key: 'enterprise',
      title: t('advice.enterprise'),
      width: 200,
      render: (row) => (firm ? row.enterpriseName : <Link to={`/enterprises/${row.enterpriseId}`}>{row.enterpriseName}</Link>),
    },
    {
      key: 'question',
      title: t('advice.question'),
      width: 280,
      render: (row) => (
        <>
          <div className="wrap" style={{ whiteSpace: 'pre-wrap' }}>
            {row.question}
          </div>
          <span className="quiet small figures">
            {row.askedBy} {minute(row.askedAt)}
          </span>
        </>
      ),
    },
    {
      key: 'answer',
      title: t('advice.answer'),
      width: 300,
      render: (row) =>
        row.answer ? (
          <>
            <div className="wrap" style={{ whiteSpace: 'pre-wrap' }}>
              {row.answer}
            </div>
            <span className="quiet small figures">
              {row.answeredBy} {minute(row.answeredAt)}
            </span>
          </>
        ) : answer ? (
          <Button size="small" type="primary" onClick={() => answer(row)}>
            {t('advice.reply')}
          </Button>
        ) : (
          <span className="quiet">{t('advice.waiting')}</span>
        ),
    },
  ]
  return columns
}
