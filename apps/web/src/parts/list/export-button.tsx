import { DownloadOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { download } from '../../api/download.js'
import { useAskFirst } from '../ask-first.js'
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
  const { message } = App.useApp()
  const askFirst = useAskFirst()
  const trouble = useTrouble()
  const ask = () =>
    askFirst(
      {
        title: t('parts.list.exportTitle'),
        help: t('parts.list.exportCount', { count: total }),
        go: t('parts.list.exportGo'),
        harmless: true,
      },
      async () => {
        try {
          const { rows } = await download(`${address}?${new URLSearchParams(meaning)}`)
          message.success(t('parts.list.exportDone', { count: rows ?? total }))
        } catch (error) {
          trouble(error)
        }
      },
    )
  return (
    <Button icon={<DownloadOutlined aria-hidden />} onClick={ask}>
      {t('parts.list.export')}
    </Button>
  )
}
