import { lazy, Suspense } from 'react'
import { Navigate } from 'react-router'
import { Waiting } from '../../parts/page.js'
import { isOnlyExpert, may, useMe } from '../../parts/session.js'

const Workbench = lazy(() => import('../workbench/workbench.js').then(({ Component }) => ({ default: Component })))
const FirmHome = lazy(() => import('../firm/home.js'))

/** The first page: a firm's own affairs, an officer's workbench, or the case list for those without a queue. */
export function Component() {
  const { data: me } = useMe()
  if (me && isOnlyExpert(me)) return <Navigate to="/panels" replace />
  if (me?.side === 'office' && !may(me, 'cases.work')) return <Navigate to="/cases?tab=all" replace />
  return <Suspense fallback={<Waiting />}>{me?.side === 'firm' ? <FirmHome /> : <Workbench />}</Suspense>
}
