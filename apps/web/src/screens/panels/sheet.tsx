import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { api, call } from '../../api/call.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'

/** The score sheets of a panel for paper: one for each expert whose points the reader may see, with room to sign. */
export function Component() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const asked = useQuery({
    queryKey: ['panels', id],
    queryFn: () => call(api.GET('/api/panels/{id}', { params: { path: { id } } })),
  })
  if (asked.isPending) return <Waiting rows={8} />
  if (asked.error) return <ProblemView error={asked.error} retry={() => asked.refetch()} />
  const panel = asked.data
  const shown = panel.members.filter((member) => member.scores && !member.outAt)
  return (
    <Page
      title={`${panel.enterpriseName} ${panel.caseNumber}`}
      extra={
        <Button className="no-print" onClick={() => print()}>
          {t('review.panels.print')}
        </Button>
      }
    >
      {shown.map((member) => (
        <section key={member.id} className="panel sheet">
          <h2 className="panel-title">
            <span lang="zh-CN">
              {member.name} · {member.employer}
            </span>
          </h2>
          <table className="score-sheet">
            <thead>
              <tr>
                <th scope="col">{t('review.panels.line')}</th>
                <th scope="col" className="figures">
                  {t('review.panels.most')}
                </th>
                <th scope="col" className="figures">
                  {t('review.panels.total')}
                </th>
              </tr>
            </thead>
            <tbody>
              {panel.rubric.map((line) => (
                <tr key={line.key}>
                  <td>{line.label}</td>
                  <td className="figures">{line.most}</td>
                  <td className="figures">{member.scores?.[line.key] ?? '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {member.comment && <p className="wrap">{member.comment}</p>}
          <p className="sign">
            {t('review.panels.signature')} ______________ {t('review.panels.date')} ______________
          </p>
        </section>
      ))}
    </Page>
  )
}
