import { Navigate } from 'react-router'

/** The first page of an office user is the case list. */
export function Component() {
  return <Navigate to="/cases" replace />
}
