import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { May, SignedIn } from '../rights.js'
import { DepartmentCreate, DepartmentEdit, DepartmentView } from './departments.dto.js'
import { DepartmentsService } from './departments.service.js'

/** The zone's departments. */
@Controller('departments')
export class DepartmentsController {
  constructor(
    private readonly departments: DepartmentsService,
    private readonly uow: UnitOfWork,
  ) {}

  /** Every department. */
  @Get()
  @SignedIn()
  list(): Promise<DepartmentView[]> {
    return this.departments.list()
  }

  /** Makes a department. */
  @Post()
  @May('departments.write')
  create(@Caller() ctx: Ctx, @Body() input: DepartmentCreate): Promise<DepartmentView> {
    return this.uow.run(ctx, (tx) => this.departments.create(tx, input))
  }

  /** Changes a department. */
  @Patch(':id')
  @May('departments.write')
  edit(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: DepartmentEdit): Promise<DepartmentView> {
    return this.uow.run(ctx, (tx) => this.departments.edit(tx, id, input))
  }

  /** Removes a department that nobody belongs to. */
  @Delete(':id')
  @May('departments.write')
  @HttpCode(204)
  remove(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<void> {
    return this.uow.run(ctx, (tx) => this.departments.remove(tx, id))
  }
}
