export * from './rights.js'
export * from './roles.js'
export * from './scope.js'
