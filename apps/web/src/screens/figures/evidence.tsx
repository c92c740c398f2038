import { UploadOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FileInfo, upload } from '../../parts/file/upload.js'
import { ProblemView } from '../../parts/problem-view.js'

/** Uploads the file that proves a figure; it counts once the figure is saved with it. */
export function Evidence(props: { enterpriseId: string; file?: FileInfo; onFile: (file: FileInfo) => void; word?: string }) {
  const { enterpriseId, file, onFile, word } = props
  const { t } = useTranslation()
  const id = useId()
  const [share, setShare] = useState(0)
  const send = useMutation({
    mutationFn: (chosen: File) => upload(chosen, enterpriseId, setShare),
    onSuccess: onFile,
  })
  return (
    <div>
      <input
        id={id}
        type="file"
        className="seen-by-readers"
        aria-describedby={`${id}-help`}
        disabled={send.isPending}
        onChange={(event) => {
          const chosen = event.target.files?.[0]
          event.target.value = ''
          if (chosen) send.mutate(chosen)
        }}
      />
      <label htmlFor={id} className="upload">
        <UploadOutlined aria-hidden /> {word ?? t(file ? 'figures.evidenceOther' : 'figures.evidenceAdd')}
      </label>{' '}
      {file && <span className="wrap">{file.name}</span>}
      <div id={`${id}-help`} className="quiet small" style={{ marginTop: 6 }}>
        {send.isPending ? t('figures.uploading', { percent: Math.round(share * 100) }) : t('figures.evidenceHelp')}
      </div>
      {send.error && <ProblemView error={send.error} />}
    </div>
  )
}
