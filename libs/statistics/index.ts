export { FiguresService } from './figures.service.js'
export { indicators, shares } from './indicators.js'
export { quarterBounds, quarterOf } from './quarters.js'
export { StatisticsModule } from './statistics.module.js'
