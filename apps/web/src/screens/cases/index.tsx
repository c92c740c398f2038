import { lazy, Suspense } from 'react'
import { Waiting } from '../../parts/page.js'
import { useMe } from '../../parts/session.js'

const Office = lazy(() => import('./cases.js').then(({ Component }) => ({ default: Component })))
const Firm = lazy(() => import('../firm/my-cases.js'))

/** Cases: the desk's list for the office, one's own applications for a firm. */
export function Component() {
  const me = useMe()
  return <Suspense fallback={<Waiting />}>{me.data?.side === 'firm' ? <Firm /> : <Office />}</Suspense>
}
