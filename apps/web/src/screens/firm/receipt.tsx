import { CheckCircleFilled } from '@ant-design/icons'
import { Button, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { useCorrections } from '../../parts/case/corrections.js'
import { placeOf, usePapers } from '../../parts/case/papers.js'
import { CodeOf } from '../../parts/case/progress-code.js'
import { useCase } from '../../parts/case/use-case.js'
import { minute } from '../../parts/format.js'
import { Page, Panel, Waiting } from '../../parts/page.js'
import { PaperButtons } from '../../parts/paper/buttons.js'
import { ProblemView } from '../../parts/problem-view.js'
import { DecidedNow } from './policy/money.js'
import { isAboutMoney } from './policy/use-money.js'

/** F-6, the receipt: the number, the moment, until when one hears, and what happens next. */
export function Component() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const asked = useCase(id)
  const notices = useCorrections(id)
  if (asked.isPending || notices.isPending) return <Waiting />
  if (asked.error) return <ProblemView error={asked.error} retry={() => asked.refetch()} />
  const { number, clock, programme, stateLabel } = asked.data
  const correctedAt = notices.data?.findLast((notice) => notice.answeredAt)?.answeredAt
  const submittedAt = correctedAt ?? asked.data.submittedAt
  return (
    <Page title={t(correctedAt ? 'firm.receipt.corrected' : 'firm.receipt.title')} sub={programme.name}>
      <Panel>
        <Flex vertical gap={6} align="center" style={{ textAlign: 'center', padding: '16px 0' }}>
          <CheckCircleFilled aria-hidden style={{ fontSize: 40, color: 'var(--miaopu-color-success)' }} />
          <span className="quiet">{t('firm.receipt.number')}</span>
          <Typography.Text
            copyable={{ tooltips: t('firm.receipt.copyNumber') }}
            className="figures"
            style={{ fontSize: 24, fontWeight: 600 }}
          >
            {number}
          </Typography.Text>
          <span className="figures">
            {t('firm.receipt.submitted')} {minute(submittedAt)}
          </span>
          <span>{stateLabel}</span>
        </Flex>
      </Panel>
      <HandedIn caseId={id} />
      {isAboutMoney(asked.data) && <DecidedNow detail={asked.data} />}
      <CodeOf caseId={id} />
      <Panel title={t('firm.receipt.next')}>
        <p style={{ margin: 0 }}>{t('firm.receipt.nextText')}</p>
        {clock.due && <p style={{ margin: '8px 0 0' }}>{t('firm.receipt.due', { date: clock.due })}</p>}
      </Panel>
      <Flex gap={8}>
        <Link to={`/cases/${id}`}>
          <Button type="primary">{t('firm.receipt.progress')}</Button>
        </Link>
        <Link to="/">
          <Button>{t('firm.receipt.home')}</Button>
        </Link>
      </Flex>
    </Page>
  )
}

/** The application exactly as it was handed in, to look at and to save. */
function HandedIn({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  const application = usePapers(caseId).data?.find(({ template }) => template === 'submission')
  if (!application) return null
  return (
    <Panel title={t('parts.paper.application')}>
      <Flex justify="space-between" align="center" gap={10} wrap>
        <span>{t('parts.paper.applicationHelp')}</span>
        <PaperButtons place={placeOf(application)} />
      </Flex>
    </Panel>
  )
}
