import { DownloadOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { download } from '../../api/download.js'
import { useTrouble } from '../trouble.js'

/**
 * Exports what the filters show: says the number of rows first, asks the server for exactly that filter, and afterwards
 * says how many rows the server counted into the file.
 */
export function ExportButton({
  address,
  meaning,
  total,
}: {
  address: string
  meaning: Readonly<Record<string, string>>
  total: number
}) {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const trouble = useTrouble()
  const ask = () =>
    modal.confirm({
      title: t('parts.list.exportTitle'),
      content: t('parts.list.exportCount', { count: total }),
      okText: t('parts.list.exportGo'),
      cancelText: t('frame.cancel'),
      onOk: async () => {
        try {
          const { rows } = await download(`${address}?${new URLSearchParams(meaning)}`)
          message.success(t('parts.list.exportDone', { count: rows ?? total }))
        } catch (error) {
          trouble(error)
        }
      },
    })
  return (
    <Button icon={<DownloadOutlined aria-hidden />} onClick={ask}>
      {t('parts.list.export')}
    </Button>
  )
}
