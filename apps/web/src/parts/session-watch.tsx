import { lazy, Suspense, useEffect, useState } from 'react'
import { onSessionEnd } from '../api/call.js'
import type { Me } from './session.js'

const SignInAgain = lazy(() => import('./sign-in-again.js'))

/**
 * Asks whoever is here to sign in again over the page when their session has ended, whichever request noticed: what was
 * being filled in stays where it is.
 */
export function SessionWatch({ me }: { me: Me }) {
  const [ended, setEnded] = useState(false)
  useEffect(() => onSessionEnd(() => setEnded(true)), [])
  if (!ended) return null
  return (
    <Suspense fallback={null}>
      <SignInAgain me={me} onDone={() => setEnded(false)} />
    </Suspense>
  )
}
