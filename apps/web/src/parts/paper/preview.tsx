import { useQuery } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { fetchFile } from '../../api/download.js'
import { useAddress } from '../file/preview.js'
import { Waiting } from '../page.js'
import { ProblemView } from '../problem-view.js'
import { inFormat, type PaperPlace } from './place.js'

/** A paper as it prints, in place. */
export function PaperPreview({ place, onClose }: { place: PaperPlace; onClose: () => void }) {
  const { t } = useTranslation()
  const bytes = useQuery({
    queryKey: ['paper', place.address, place.body],
    gcTime: 0,
    queryFn: async () => (await fetchFile(inFormat(place.address, 'pdf'), place.body)).blob(),
  })
  const address = useAddress(bytes.data)
  return (
    <Modal open title={place.title} footer={null} onCancel={onClose} width={900}>
      {bytes.isPending && <Waiting rows={6} />}
      {bytes.error && <ProblemView error={bytes.error} retry={() => bytes.refetch()} />}
      {address && (
        <iframe
          src={`${address}#navpanes=0&view=FitH`}
          title={t('parts.documents.previewTitle', { name: place.title })}
          style={{ width: '100%', height: '72vh', border: 0 }}
        />
      )}
      <p className="quiet small" style={{ marginBottom: 0 }}>
        {t('parts.paper.previewHelp')}
      </p>
    </Modal>
  )
}
