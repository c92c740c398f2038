import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { Offline, ServerProblem } from './api/problem.js'
import { Look } from './parts/look.js'
import { router } from './routes.js'
import { prepareWords } from './words/index.js'
import './styles.css'

/** A refusal is an answer, not a fault to try again; only a lost connection is. */
const client = new QueryClient({
  queryCache: new QueryCache({
    /** What a page shows, and what is being filled in on it, stays while the server is away or the session has ended. */
    onError(error, query) {
      const passes = error instanceof Offline || (error instanceof ServerProblem && (error.status === 401 || error.status >= 500))
      if (passes && query.state.data !== undefined)
        query.setState({ ...query.state, status: 'success', error: null, isInvalidated: true })
    },
  }),
  defaultOptions: {
    queries: {
      retry: (count, error) => !(error instanceof ServerProblem) && count < 2,
      staleTime: 10_000,
      refetchOnWindowFocus: true,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})

await prepareWords()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Look>
        <RouterProvider router={router} />
      </Look>
    </QueryClientProvider>
  </StrictMode>,
)
