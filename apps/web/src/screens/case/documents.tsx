import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Preview } from '../../parts/file/preview.js'
import { type Held, Slots, useSlots } from '../../parts/file/slots.js'
import { Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'

/** The documents of a case beside the one looked at. */
export function Documents({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  const slots = useSlots(caseId)
  const [chosen, setChosen] = useState<Held>()
  const shown = chosen ?? slots.data?.flatMap((slot) => slot.documents)[0]
  if (slots.isPending) return <Waiting />
  if (slots.error) return <ProblemView error={slots.error} retry={() => slots.refetch()} />
  if (slots.data.length === 0) return <span className="quiet">{t('parts.documents.noneYet')}</span>
  return (
    <div className="split">
      <Slots caseId={caseId} slots={slots.data} onPreview={setChosen} />
      <div style={{ minWidth: 0 }}>
        {shown ? (
          <Preview fileId={shown.fileId} name={shown.name} mediaType={shown.mediaType} />
        ) : (
          <span className="quiet">{t('parts.documents.choose')}</span>
        )}
      </div>
    </div>
  )
}
