import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Offline, ServerProblem } from '../api/problem.js'

/** Shows what went wrong in the server's own words: every reason, and what to do next. */
export function ProblemView({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation()
  const action = retry ? <Button size="small" onClick={retry}>{t('again')}</Button> : undefined
  if (error instanceof ServerProblem) {
    const items = error.items
    return (
      <Alert
        type={error.status >= 500 ? 'error' : 'warning'}
        showIcon
        role="alert"
        title={error.body.title}
        action={action}
        description={
          <>
            {items.length > 0 && (
              <ul style={{ margin: 0, paddingInlineStart: 18 }}>
                {items.map((item) => (
                  <li key={`${item.at ?? ''}${item.code}${item.message}`}>{item.message}</li>
                ))}
              </ul>
            )}
            {error.status >= 500 && error.body.requestId && <span className="figures">{t('request', { id: error.body.requestId })}</span>}
          </>
        }
      />
    )
  }
  const offline = error instanceof Offline || (error instanceof TypeError && !navigator.onLine)
  return <Alert type="error" showIcon role="alert" title={offline ? t('offline') : t('broken')} action={action} />
}
