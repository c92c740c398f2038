import { createBrowserRouter } from 'react-router'
import { Broken } from './parts/broken.js'
import { PublicFrame } from './parts/public-frame.js'
import { Shell } from './parts/shell.js'
import { type Area, words } from './words/index.js'

/** A screen's script and the words it speaks, both on their way at once. */
function screen<T>(load: () => Promise<T>, ...areas: Area[]): () => Promise<T> {
  return async () => (await Promise.all([load(), words(...areas)]))[0]
}

/** Every page by its address; each screen is its own piece of script, loaded when first opened. */
export const router = createBrowserRouter([
  { path: '/sign-in', lazy: screen(() => import('./screens/sign-in/sign-in.js'), 'people', 'signIn'), ErrorBoundary: Broken },
  {
    path: '/public',
    Component: PublicFrame,
    HydrateFallback: () => null,
    ErrorBoundary: Broken,
    children: [
      { index: true, lazy: screen(() => import('./screens/public/programmes.js'), 'firm') },
      { path: 'programmes', lazy: screen(() => import('./screens/public/programmes.js'), 'firm') },
      { path: 'programmes/:code', lazy: screen(() => import('./screens/public/programme.js'), 'firm') },
      { path: 'policies', lazy: screen(() => import('./screens/public/policies.js'), 'policies') },
      { path: 'policies/:code', lazy: screen(() => import('./screens/public/policy.js'), 'policies') },
      { path: 'progress', lazy: screen(() => import('./screens/public/progress.js')) },
      { path: 'publicity', lazy: screen(() => import('./screens/public/publicity.js'), 'ladder') },
      { path: 'register', lazy: screen(() => import('./screens/public/register.js')) },
      { path: '*', lazy: screen(() => import('./screens/not-found.js')) },
    ],
  },
  {
    path: '/',
    Component: Shell,
    HydrateFallback: () => null,
    ErrorBoundary: Broken,
    children: [
      {
        ErrorBoundary: Broken,
        children: [
          { index: true, lazy: screen(() => import('./screens/home/home.js'), 'desk', 'firm') },
          { path: 'cases', lazy: screen(() => import('./screens/cases/index.js'), 'desk', 'firm') },
          {
            path: 'cases/:id',
            lazy: screen(() => import('./screens/case/case.js'), 'desk', 'firm', 'money', 'policies', 'review'),
          },
          { path: 'cases/:id/return/:event', lazy: screen(() => import('./screens/return/return.js'), 'desk') },
          { path: 'cases/:id/fill', lazy: screen(() => import('./screens/firm/fill.js'), 'firm') },
          { path: 'cases/:id/fill/:section', lazy: screen(() => import('./screens/firm/fill-section.js'), 'firm') },
          { path: 'cases/:id/check', lazy: screen(() => import('./screens/firm/check.js'), 'firm', 'policies') },
          { path: 'cases/:id/sent', lazy: screen(() => import('./screens/firm/receipt.js'), 'desk', 'firm', 'policies') },
          { path: 'cases/:id/correct', lazy: screen(() => import('./screens/firm/correct.js'), 'desk', 'firm') },
          { path: 'programmes', lazy: screen(() => import('./screens/programmes/programmes.js'), 'firm') },
          { path: 'programmes/:code', lazy: screen(() => import('./screens/programmes/before.js'), 'firm') },
          {
            path: 'policies',
            lazy: screen(() => import('./screens/policies/policies.js'), 'eligibility', 'figures', 'policies'),
          },
          { path: 'policies/:code', lazy: screen(() => import('./screens/policies/policy.js'), 'firm', 'policies') },
          { path: 'offers', lazy: screen(() => import('./screens/offers/offers.js'), 'policies') },
          { path: 'own-commitments', lazy: screen(() => import('./screens/own-commitments/own-commitments.js'), 'policies') },
          { path: 'ratings', lazy: screen(() => import('./screens/ratings/ratings.js'), 'desk') },
          { path: 'questions', lazy: screen(() => import('./screens/questions/questions.js'), 'advice') },
          { path: 'notifications', lazy: screen(() => import('./screens/notifications/notifications.js')) },
          { path: 'password', lazy: screen(() => import('./screens/password/password.js')) },
          { path: 'profile', lazy: screen(() => import('./screens/profile/profile.js'), 'people') },
          { path: 'leave', lazy: screen(() => import('./screens/leave/leave.js'), 'people') },
          { path: 'admin/users', lazy: screen(() => import('./screens/users/users.js'), 'people', 'signIn') },
          { path: 'admin/departments', lazy: screen(() => import('./screens/departments/departments.js'), 'people') },
          { path: 'admin/rights', lazy: screen(() => import('./screens/rights/rights.js'), 'people') },
          { path: 'admin/programmes', lazy: screen(() => import('./screens/programme-admin/list.js'), 'system') },
          { path: 'admin/programmes/:code', lazy: screen(() => import('./screens/programme-admin/programme.js'), 'system') },
          { path: 'admin/calendar', lazy: screen(() => import('./screens/calendar/calendar.js'), 'system') },
          { path: 'admin/jobs', lazy: screen(() => import('./screens/jobs/jobs.js'), 'system') },
          { path: 'admin/audit', lazy: screen(() => import('./screens/audit/audit.js'), 'system') },
          { path: 'admin/recusals', lazy: screen(() => import('./screens/recusals/recusals.js'), 'system') },
          { path: 'enterprises', lazy: screen(() => import('./screens/enterprises/enterprises.js'), 'register') },
          {
            path: 'enterprises/:id',
            lazy: screen(
              () => import('./screens/enterprise/enterprise.js'),
              'desk',
              'eligibility',
              'figures',
              'ladder',
              'people',
              'register',
            ),
          },
          { path: 'claims', lazy: screen(() => import('./screens/claims/claims.js'), 'people', 'register') },
          { path: 'duplicates', lazy: screen(() => import('./screens/duplicates/duplicates.js'), 'register') },
          { path: 'duplicates/merge', lazy: screen(() => import('./screens/duplicates/merge.js'), 'register') },
          { path: 'imports', lazy: screen(() => import('./screens/imports/imports.js'), 'register') },
          { path: 'imports/:id', lazy: screen(() => import('./screens/imports/import.js'), 'register') },
          {
            path: 'enterprise',
            lazy: screen(() => import('./screens/own-enterprise/own-enterprise.js'), 'ladder', 'people', 'policies', 'register'),
          },
          { path: 'claim', lazy: screen(() => import('./screens/own-enterprise/claim.js'), 'firm', 'register') },
          { path: 'overview', lazy: screen(() => import('./screens/overview/overview.js'), 'desk', 'ladder') },
          { path: 'overview/cases', lazy: screen(() => import('./screens/overview/counted.js'), 'ladder') },
          { path: 'approvals', lazy: screen(() => import('./screens/approvals/approvals.js'), 'desk', 'ladder') },
          { path: 'tiers', lazy: screen(() => import('./screens/tiers/tiers.js'), 'ladder', 'system') },
          { path: 'figures', lazy: screen(() => import('./screens/figures/figures.js'), 'eligibility', 'figures') },
          { path: 'ladder', lazy: screen(() => import('./screens/eligibility/ladder.js'), 'eligibility', 'figures') },
          { path: 'rulesets', lazy: screen(() => import('./screens/rulesets/rulesets.js'), 'rulesets', 'system') },
          {
            path: 'rulesets/:id',
            lazy: screen(() => import('./screens/rulesets/ruleset.js'), 'eligibility', 'rulesets', 'system'),
          },
          {
            path: 'rulesets/:id/draft',
            lazy: screen(() => import('./screens/rulesets/draft.js'), 'eligibility', 'rulesets', 'system'),
          },
          { path: 'scan', lazy: screen(() => import('./screens/scan/scan.js'), 'eligibility', 'rulesets', 'scan', 'system') },
          { path: 'titles', lazy: screen(() => import('./screens/titles/titles.js'), 'ladder') },
          { path: 'titles/:id', lazy: screen(() => import('./screens/titles/title.js'), 'ladder') },
          { path: 'duties', lazy: screen(() => import('./screens/duties/duties.js'), 'ladder') },
          { path: 'publicity', lazy: screen(() => import('./screens/publicity/publicity.js'), 'ladder') },
          { path: 'budget', lazy: screen(() => import('./screens/budget/budget.js'), 'money') },
          { path: 'budget/:id', lazy: screen(() => import('./screens/budget/line.js'), 'money') },
          { path: 'payments', lazy: screen(() => import('./screens/payments/payments.js'), 'money') },
          { path: 'payment-batches/:id', lazy: screen(() => import('./screens/payments/batch.js'), 'money') },
          { path: 'commitments', lazy: screen(() => import('./screens/commitments/commitments.js'), 'money') },
          { path: 'awards', lazy: screen(() => import('./screens/awards/awards.js'), 'desk', 'money') },
          { path: 'risks', lazy: screen(() => import('./screens/risks/risks.js'), 'money') },
          { path: 'panels', lazy: screen(() => import('./screens/panels/panels.js'), 'desk', 'review') },
          { path: 'panels/:id', lazy: screen(() => import('./screens/panels/panel.js'), 'review') },
          { path: 'panels/:id/sheet', lazy: screen(() => import('./screens/panels/sheet.js'), 'review') },
          { path: 'admin/experts', lazy: screen(() => import('./screens/experts/experts.js'), 'review') },
          { path: 'admin/parks', lazy: screen(() => import('./screens/parks/parks.js'), 'people', 'system') },
          { path: '*', lazy: screen(() => import('./screens/not-found.js')) },
        ],
      },
    ],
  },
])
