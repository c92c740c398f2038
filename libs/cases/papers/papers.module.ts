import { Module } from '@nestjs/common'
import './paper-problems.js'
import { PapersController } from './papers.controller.js'
import { PaperJobs } from './papers.jobs.js'
import { PapersService } from './papers.service.js'

/** Papers the office issues. */
@Module({ controllers: [PapersController], providers: [PapersService, PaperJobs], exports: [PapersService] })
export class PapersModule {}
