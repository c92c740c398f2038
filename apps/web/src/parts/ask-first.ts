import { App } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Question {
  title: string
  /** What follows from it. */
  help?: ReactNode
  /** The words on the button that does it. */
  go: string
  /** The words on the other one; to cancel unless told. */
  stay?: string
  /** Nothing is lost by it: the button is an ordinary one. */
  harmless?: boolean
  /** Done where the answer is no. */
  stayed?: () => void
}

/** Asks before something that cannot simply be taken back is done, or that takes long. */
export function useAskFirst(): (question: Question, act: () => unknown) => void {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  return ({ title, help, go, stay, harmless, stayed }, act) =>
    modal.confirm({
      title,
      content: help,
      width: 520,
      okText: go,
      okButtonProps: { danger: !harmless },
      cancelText: stay ?? t('frame.cancel'),
      onOk: async () => {
        try {
          await act()
        } catch {
          // whoever acts says what went wrong
        }
      },
      onCancel: stayed,
    })
}
