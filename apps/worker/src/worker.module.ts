import { Module } from '@nestjs/common'
import { PeopleModule } from '#people'

/** The libs whose jobs the worker runs: the same as the API loads. The platform comes with `createWorker`. */
@Module({ imports: [PeopleModule] })
export class WorkerModule {}
