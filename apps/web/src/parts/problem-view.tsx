import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Offline, type ProblemItem, ServerProblem } from '../api/problem.js'
import { Nothing } from './nothing.js'

/** Every reason of a problem, in the server's words. */
export function Reasons({ items }: { items: readonly Pick<ProblemItem, 'code' | 'at' | 'message'>[] }) {
  return (
    <ul style={{ margin: 0, paddingInlineStart: 18 }}>
      {items.map((item) => (
        <li key={`${item.at ?? ''} ${item.code} ${item.message}`}>{item.message}</li>
      ))}
    </ul>
  )
}

/** Shows what went wrong in the server's own words: every reason, and what to do next. */
export function ProblemView({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation()
  const action = retry && (
    <Button size="small" onClick={retry}>
      {t('frame.again')}
    </Button>
  )
  if (!(error instanceof ServerProblem)) {
    const offline = error instanceof Offline || !navigator.onLine
    return <Alert type="error" showIcon role="alert" title={offline ? t('frame.offline') : t('frame.broken')} action={action} />
  }
  if (error.status === 404 && retry) return <Nothing title={t('frame.notYours')} help={t('frame.notYoursHelp')} />
  const failed = error.status >= 500
  /** A problem of one reason is often said by it already. */
  const items = error.items.filter((item) => item.message !== error.body.title)
  return (
    <Alert
      type={failed ? 'error' : 'warning'}
      showIcon
      role="alert"
      title={error.body.title}
      action={action}
      description={
        (items.length > 0 || failed) && (
          <>
            {items.length > 0 && <Reasons items={items} />}
            {failed && error.body.requestId && (
              <span className="figures">{t('frame.request', { id: error.body.requestId })}</span>
            )}
          </>
        )
      }
    />
  )
}
