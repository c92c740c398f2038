import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Flex, Spin } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { download, fetchFile } from '../../api/download.js'
import { ProblemView } from '../problem-view.js'
import { useTrouble } from '../trouble.js'

/** A file as one looks at it: pictures and PDF in place, texts as text, the rest to download. */
export function Preview({ fileId, name, mediaType }: { fileId: string; name: string; mediaType: string }) {
  const { t } = useTranslation()
  const trouble = useTrouble()
  const shows = /^(image\/(png|jpeg)|application\/pdf|text\/)/.test(mediaType)
  const bytes = useQuery({
    queryKey: ['file', fileId],
    enabled: shows,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    queryFn: async () => (await fetchFile(`/api/files/${fileId}`)).blob(),
  })
  const address = useAddress(bytes.data)
  return (
    <Flex vertical gap={8}>
      <Flex justify="space-between" align="center" gap={8}>
        <strong className="wrap">{name}</strong>
        <Button
          size="small"
          icon={<DownloadOutlined aria-hidden />}
          onClick={() => download(`/api/files/${fileId}`).catch(trouble)}
        >
          {t('frame.download')}
        </Button>
      </Flex>
      {!shows && <p className="quiet">{t('parts.documents.noPreview')}</p>}
      {bytes.error && <ProblemView error={bytes.error} retry={() => bytes.refetch()} />}
      {shows && bytes.isPending && <Spin />}
      {address && mediaType.startsWith('image/') && <img src={address} alt={name} style={{ maxWidth: '100%' }} />}
      {address && mediaType === 'application/pdf' && (
        <iframe
          src={address}
          title={t('parts.documents.previewTitle', { name })}
          style={{ width: '100%', height: '70vh', border: 0 }}
        />
      )}
      {bytes.data && mediaType.startsWith('text/') && <PlainText blob={bytes.data} />}
    </Flex>
  )
}

function PlainText({ blob }: { blob: Blob }) {
  const [text, setText] = useState('')
  useEffect(() => {
    blob.text().then((all) => setText(all.slice(0, 20_000)))
  }, [blob])
  return <pre style={{ whiteSpace: 'pre-wrap', maxHeight: '60vh', overflow: 'auto', margin: 0 }}>{text}</pre>
}

/** An address of its own for bytes, as long as the page shows them. */
export function useAddress(blob: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!blob) return
    const made = URL.createObjectURL(blob)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return address
}
