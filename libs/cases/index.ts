/** The public face of the desk. Kinds of case are handed to it at start (`Kinds.register`); it knows none by name. */

export * from './case-row.js'
export { casesEntities } from './entities.js'
export * from './kind.js'
