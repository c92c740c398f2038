import { Module } from '@nestjs/common'
import { FiguresService } from './figures.service.js'
import { StatisticsController } from './statistics.controller.js'

/** What came of it: figures by quarter, tier and park. */
@Module({ controllers: [StatisticsController], providers: [FiguresService] })
export class StatisticsModule {}
