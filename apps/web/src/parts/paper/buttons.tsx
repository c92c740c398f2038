import { EyeOutlined, FilePdfOutlined, FileWordOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button, Flex } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { download } from '../../api/download.js'
import { useTrouble } from '../trouble.js'
import { FORMATS, inFormat, type PaperFormat, type PaperPlace } from './place.js'
import { PaperPreview } from './preview.js'

/** Looks at a paper, or saves it as PDF or Word; `named` where nothing beside the buttons says which paper. */
export function PaperButtons({ place, size, named }: { place: PaperPlace; size?: 'small'; named?: boolean }) {
  const { t } = useTranslation()
  const trouble = useTrouble()
  const [open, setOpen] = useState(false)
  const save = useMutation({
    mutationFn: (format: PaperFormat) => download(inFormat(place.address, format), place.body),
    onError: trouble,
  })
  const icons = { pdf: <FilePdfOutlined aria-hidden />, docx: <FileWordOutlined aria-hidden /> }
  return (
    <>
      <Flex gap={6} wrap>
        <Button
          size={size}
          icon={<EyeOutlined aria-hidden />}
          aria-label={t('parts.paper.lookAt', { title: place.title })}
          onClick={() => setOpen(true)}
        >
          {named ? t('parts.paper.lookAt', { title: place.title }) : t('parts.paper.look')}
        </Button>
        {FORMATS.map((format) => (
          <Button
            key={format}
            size={size}
            icon={icons[format]}
            loading={save.isPending && save.variables === format}
            aria-label={t('parts.paper.saveAs', { title: place.title, format: t(`parts.paper.${format}`) })}
            onClick={() => save.mutate(format)}
          >
            {t(`parts.paper.${format}`)}
          </Button>
        ))}
      </Flex>
      {open && <PaperPreview place={place} onClose={() => setOpen(false)} />}
    </>
  )
}
