import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { ContactInput } from './contacts.dto.js'
import { ContactsService } from './contacts.service.js'
import { ContactView } from './enterprises.dto.js'
import { LinkInput, LinkMade } from './links.dto.js'
import { LinksService } from './links.service.js'

/** Contacts and links of an enterprise; they are read with the enterprise. */
@ApiTags('enterprises')
@Controller('enterprises/:id')
export class ParticularsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly contacts: ContactsService,
    private readonly links: LinksService,
  ) {}

  /** Adds a contact; staff, or the firm's administrator. */
  @May('enterprises.contacts')
  @Post('contacts')
  addContact(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: ContactInput): Promise<ContactView> {
    return this.uow.run(ctx, (tx) => this.contacts.add(tx, id, input))
  }

  /** Replaces a contact. */
  @May('enterprises.contacts')
  @Put('contacts/:contactId')
  replaceContact(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Param('contactId', Id) contactId: string,
    @Body() input: ContactInput,
  ): Promise<ContactView> {
    return this.uow.run(ctx, (tx) => this.contacts.replace(tx, id, contactId, input))
  }

  /** Removes a contact. */
  @May('enterprises.contacts')
  @HttpCode(204)
  @Delete('contacts/:contactId')
  removeContact(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Param('contactId', Id) contactId: string): Promise<void> {
    return this.uow.run(ctx, (tx) => this.contacts.remove(tx, id, contactId))
  }

  /** Links the enterprise to another. */
  @May('enterprises.write')
  @Post('links')
  async link(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: LinkInput): Promise<LinkMade> {
    return { id: await this.uow.run(ctx, (tx) => this.links.link(tx, id, input)) }
  }

  /** Takes a link away. */
  @May('enterprises.write')
  @HttpCode(204)
  @Delete('links/:linkId')
  unlink(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Param('linkId', Id) linkId: string): Promise<void> {
    return this.uow.run(ctx, (tx) => this.links.unlink(tx, id, linkId))
  }
}
