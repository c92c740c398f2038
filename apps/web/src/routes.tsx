import { createBrowserRouter } from 'react-router'
import { Broken } from './parts/broken.js'
import { Shell } from './parts/shell.js'

/** Every page by its address; each screen is its own piece of script, loaded when first opened. */
export const router = createBrowserRouter([
  { path: '/sign-in', lazy: () => import('./screens/sign-in/sign-in.js'), ErrorBoundary: Broken },
  {
    path: '/',
    Component: Shell,
    HydrateFallback: () => null,
    ErrorBoundary: Broken,
    children: [
      {
        ErrorBoundary: Broken,
        children: [
          { index: true, lazy: () => import('./screens/home/home.js') },
          { path: 'cases', lazy: () => import('./screens/cases/index.js') },
          { path: 'cases/:id', lazy: () => import('./screens/case/case.js') },
          { path: 'cases/:id/return/:event', lazy: () => import('./screens/return/return.js') },
          { path: 'cases/:id/fill', lazy: () => import('./screens/firm/fill.js') },
          { path: 'cases/:id/fill/:section', lazy: () => import('./screens/firm/fill-section.js') },
          { path: 'cases/:id/check', lazy: () => import('./screens/firm/check.js') },
          { path: 'cases/:id/sent', lazy: () => import('./screens/firm/receipt.js') },
          { path: 'cases/:id/correct', lazy: () => import('./screens/firm/correct.js') },
          { path: 'programmes', lazy: () => import('./screens/programmes/programmes.js') },
          { path: 'programmes/:code', lazy: () => import('./screens/programmes/before.js') },
          { path: 'notifications', lazy: () => import('./screens/notifications/notifications.js') },
          { path: 'password', lazy: () => import('./screens/password/password.js') },
          { path: 'profile', lazy: () => import('./screens/profile/profile.js') },
          { path: 'leave', lazy: () => import('./screens/leave/leave.js') },
          { path: 'admin/users', lazy: () => import('./screens/users/users.js') },
          { path: 'admin/departments', lazy: () => import('./screens/departments/departments.js') },
          { path: 'admin/rights', lazy: () => import('./screens/rights/rights.js') },
          { path: 'admin/programmes', lazy: () => import('./screens/programme-admin/list.js') },
          { path: 'admin/programmes/:code', lazy: () => import('./screens/programme-admin/programme.js') },
          { path: 'admin/calendar', lazy: () => import('./screens/calendar/calendar.js') },
          { path: 'admin/jobs', lazy: () => import('./screens/jobs/jobs.js') },
          { path: 'admin/audit', lazy: () => import('./screens/audit/audit.js') },
          { path: 'admin/recusals', lazy: () => import('./screens/recusals/recusals.js') },
          { path: '*', lazy: () => import('./screens/not-found.js') },
        ],
      },
    ],
  },
])
