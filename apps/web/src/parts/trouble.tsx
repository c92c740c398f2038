import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { Offline, ServerProblem } from '../api/problem.js'
import { Reasons } from './problem-view.js'

/** Says in a notice why something just clicked did not happen: the server's words, with every reason. */
export function useTrouble(): (error: unknown) => void {
  const { notification } = App.useApp()
  const { t } = useTranslation()
  return (error) => {
    if (error instanceof ServerProblem) {
      const { title, requestId } = error.body
      notification.warning({
        title,
        duration: 10,
        description: (
          <>
            {error.items.length > 0 && <Reasons items={error.items} />}
            {error.status >= 500 && requestId && t('frame.request', { id: requestId })}
          </>
        ),
      })
    } else notification.error({ title: error instanceof Offline ? t('frame.offline') : t('frame.broken'), duration: 8 })
  }
}
