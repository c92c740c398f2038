import { createBrowserRouter } from 'react-router'
import { Broken } from './parts/broken.js'
import { Shell } from './parts/shell.js'

/** Every page by its address; each screen is its own piece of script, loaded when first opened. */
export const router = createBrowserRouter([
  { path: '/sign-in', lazy: () => import('./screens/sign-in/sign-in.js'), ErrorBoundary: Broken },
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: Broken,
    children: [
      { index: true, lazy: () => import('./screens/home.js') },
      { path: 'cases', lazy: () => import('./screens/inbox/inbox.js') },
      { path: 'cases/:id', lazy: () => import('./screens/case/case.js') },
      { path: '*', lazy: () => import('./screens/not-found.js') },
    ],
  },
])
