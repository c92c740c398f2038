import { useQuery } from '@tanstack/react-query'
import { Button, Flex } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { Nothing } from '../nothing.js'
import { Waiting } from '../page.js'
import { ProblemView } from '../problem-view.js'
import { may, useMe } from '../session.js'
import { DrawPanel } from './draw-panel.js'
import { PanelBox } from './panel-box.js'

/** O-6, the panels of experts on a case: drawn here, followed, closed. `whyNot` says why none can be drawn now. */
export function Panels({ caseId, whyNot }: { caseId: string; whyNot?: string | null }) {
  const { t } = useTranslation()
  const me = useMe()
  const [drawing, setDrawing] = useState(false)
  const panels = useQuery({
    queryKey: ['case', caseId, 'panels'],
    queryFn: () => call(api.GET('/api/cases/{id}/panels', { params: { path: { id: caseId }, query: { size: 50 } } })),
  })
  if (panels.error) return <ProblemView error={panels.error} retry={() => panels.refetch()} />
  if (!panels.data) return <Waiting rows={4} />
  const running = panels.data.items.some(({ state }) => state === 'running')
  return (
    <Flex vertical gap={18}>
      {may(me.data, 'panels.draw') &&
        !running &&
        (whyNot ? (
          <span className="quiet">{whyNot}</span>
        ) : (
          <div>
            <Button onClick={() => setDrawing(true)}>{t('review.panels.draw')}</Button>
          </div>
        ))}
      {panels.data.items.length === 0 && (
        <Nothing title={t('review.panels.none')} help={whyNot ? undefined : t('review.panels.noneHelp')} />
      )}
      {panels.data.items.map((panel) => (
        <PanelBox key={panel.id} panel={panel} />
      ))}
      {drawing && <DrawPanel caseId={caseId} onClose={() => setDrawing(false)} />}
    </Flex>
  )
}
