import { LockOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { minute } from '../format.js'
import { Waiting } from '../page.js'
import { PaperButtons } from '../paper/buttons.js'
import { ProblemView } from '../problem-view.js'

export type IssuedPaper = components['schemas']['IssuedPaperView']

/** The papers issued about a case. */
export function usePapers(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'papers'],
    queryFn: () => call(api.GET('/api/cases/{id}/papers', { params: { path: { id: caseId } } })),
  })
}

/** Every paper issued about a case, the latest first: what it is called, its number and day, to look at or to save. */
export function Papers({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  const papers = usePapers(caseId)
  if (papers.isPending) return <Waiting />
  if (papers.error) return <ProblemView error={papers.error} retry={() => papers.refetch()} />
  if (papers.data.length === 0) return <span className="quiet">{t('parts.paper.none')}</span>
  return (
    <ul className="plain-list rows">
      {papers.data.map((paper) => (
        <li key={paper.id}>
          <Flex justify="space-between" align="center" gap={8} wrap>
            <div style={{ minWidth: 0 }}>
              <strong className="wrap">{paper.title}</strong> <span className="figures nowrap">{paper.number}</span>
              <div className="quiet small figures">
                {minute(paper.issuedAt)}
                {paper.audience === 'office' && (
                  <>
                    {' · '}
                    <LockOutlined aria-hidden /> {t('parts.paper.inside')}
                  </>
                )}
                {paper.pdfSha256 && (
                  <>
                    {' · '}
                    <span title={paper.pdfSha256}>{t('parts.timeline.seal', { hash: paper.pdfSha256.slice(0, 8) })}</span>
                  </>
                )}
              </div>
            </div>
            <PaperButtons place={placeOf(paper)} size="small" />
          </Flex>
        </li>
      ))}
    </ul>
  )
}

/** Where an issued paper is. */
export const placeOf = ({ id, title, number }: IssuedPaper) => ({
  address: `/api/papers/${id}/file`,
  title: number ? `${title} ${number}` : title,
})
