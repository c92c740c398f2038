import { Module } from '@nestjs/common'
import { ExpertsService } from './experts.service.js'
import { PanelScoresService } from './panel-scores.service.js'
import './panel-problems.js'
import { PanelsController } from './panels.controller.js'
import { PanelsService } from './panels.service.js'

/** Experts and panels. */
@Module({ controllers: [PanelsController], providers: [ExpertsService, PanelsService, PanelScoresService] })
export class PanelsModule {}
