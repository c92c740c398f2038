import { App } from 'antd'
import { useTranslation } from 'react-i18next'

interface Question {
  title: string
  /** What follows from it. */
  help?: string
  /** The words on the button that does it. */
  go: string
  /** The words on the other one; to cancel unless told. */
  stay?: string
}

/** Asks before something that cannot simply be taken back is done. */
export function useAskFirst(): (question: Question, act: () => Promise<unknown>) => void {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  return ({ title, help, go, stay }, act) =>
    modal.confirm({
      title,
      content: help,
      okText: go,
      okButtonProps: { danger: true },
      cancelText: stay ?? t('frame.cancel'),
      onOk: () => act().catch(() => undefined),
    })
}
