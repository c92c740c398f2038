import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Flex, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { api, call } from '../../api/call.js'
import { type Panel, PanelBox } from '../../parts/case/panel-box.js'
import { formOf, useCase } from '../../parts/case/use-case.js'
import { Dialog } from '../../parts/dialog.js'
import { FormView } from '../../parts/form/form-view.js'
import { Panel as Box, Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { useMe } from '../../parts/session.js'
import { Documents } from '../case/documents.js'
import { ScoreForm } from './score-form.js'

/** A panel: an expert declares and scores beside the application; the office sees the whole panel. */
export function Component() {
  const { id = '' } = useParams()
  const me = useMe()
  const panel = useQuery({
    queryKey: ['panels', id],
    refetchOnWindowFocus: false,
    queryFn: () => call(api.GET('/api/panels/{id}', { params: { path: { id } } })),
  })
  if (panel.isPending) return <Waiting rows={8} />
  if (panel.error) return <ProblemView error={panel.error} retry={() => panel.refetch()} />
  const { data } = panel
  const seat = data.members.find(({ userId, outAt }) => userId === me.data?.id && !outAt)
  return (
    <Page title={data.enterpriseName} sub={<Link to={`/cases/${data.caseId}`}>{data.caseNumber}</Link>}>
      {seat ? <Scoring panel={data} /> : <PanelBox panel={data} />}
    </Page>
  )
}

function Scoring({ panel }: { panel: Panel }) {
  const { t } = useTranslation()
  const [seat] = panel.members
  return (
    <div className="two">
      <section className="panel" style={{ minWidth: 0 }}>
        <h2 className="panel-title">{t('review.panels.material')}</h2>
        <Application caseId={panel.caseId} />
      </section>
      <aside style={{ display: 'grid', gap: 16, minWidth: 0 }}>
        <Box title={t(seat?.clearedAt ? 'review.panels.score' : 'review.panels.declaration')}>
          {seat?.clearedAt ? <ScoreForm panel={panel} seat={seat} /> : <Declaration panel={panel} />}
        </Box>
      </aside>
    </div>
  )
}

function Application({ caseId }: { caseId: string }) {
  const asked = useCase(caseId)
  if (asked.isPending) return <Waiting rows={6} />
  if (asked.error) return <ProblemView error={asked.error} retry={() => asked.refetch()} />
  return (
    <Flex vertical gap={18}>
      <FormView form={formOf(asked.data)} answers={asked.data.answers} />
      <Documents caseId={caseId} />
    </Flex>
  )
}

function Declaration({ panel }: { panel: Panel }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [leaving, setLeaving] = useState(false)
  const [chosen, setChosen] = useState<'clear' | 'conflict'>()
  const [problem, setProblem] = useState<unknown>()
  const [missing, setMissing] = useState(false)
  const path = { params: { path: { id: panel.id } } }
  const go = () => {
    setMissing(!chosen)
    if (chosen === 'clear') clear()
    if (chosen === 'conflict') setLeaving(true)
  }
  const again = () => client.invalidateQueries({ queryKey: ['panels'] })
  const clear = () =>
    call(api.POST('/api/panels/{id}/declaration', { ...path, body: { conflict: false } })).then(again, setProblem)
  return (
    <Flex vertical gap={12}>
      <Radio.Group
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
        style={{ display: 'grid', gap: 8 }}
        options={[
          { value: 'clear', label: t('review.panels.declareClear') },
          { value: 'conflict', label: t('review.panels.declareConflict') },
        ]}
      />
      <div>
        <Button type="primary" onClick={go}>
          {t('frame.confirm')}
        </Button>
      </div>
      {missing && !chosen && <Alert type="warning" showIcon role="alert" title={t('review.panels.needDeclaration')} />}
      {problem !== undefined && <ProblemView error={problem} />}
      {leaving && (
        <Dialog<{ reason: string }, unknown>
          title={t('review.panels.declareConflict')}
          ok={t('review.panels.declareConflict')}
          danger
          send={({ reason }) => call(api.POST('/api/panels/{id}/declaration', { ...path, body: { conflict: true, reason } }))}
          onDone={() => {
            setLeaving(false)
            again()
          }}
          onClose={() => setLeaving(false)}
        >
          <Form.Item
            name="reason"
            label={t('review.panels.conflictWhat')}
            rules={[{ required: true, whitespace: true, message: t('review.panels.needReason') }]}
          >
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
          </Form.Item>
        </Dialog>
      )}
    </Flex>
  )
}
