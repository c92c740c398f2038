/** The public face of the desk. Kinds of case are handed to it at start (`Kinds.register`); it knows none by name. */

export * from './case-row.js'
export { CasesModule } from './cases.module.js'
export { syncCharts } from './chart-sync.js'
export { notifyFirm, notifyOffice } from './common-jobs.js'
export { CorrectionList } from './corrections.dto.js'
export { Desk, type Fired, type FireRequest, type Opened, type OpenRequest } from './desk.js'
export { casesEntities } from './entities.js'
export * from './guards.js'
export * from './inputs.dto.js'
export * from './kind.js'
export { Kinds } from './kinds.js'
