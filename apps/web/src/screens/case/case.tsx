import { lazy, Suspense } from 'react'
import { Waiting } from '../../parts/page.js'
import { useMe } from '../../parts/session.js'

const Office = lazy(() => import('./office-case.js'))
const Firm = lazy(() => import('../firm/progress.js'))

/** One case: the desk's view of it for the office, its progress for the firm. */
export function Component() {
  const me = useMe()
  return <Suspense fallback={<Waiting />}>{me.data?.side === 'firm' ? <Firm /> : <Office />}</Suspense>
}
