import { Injectable } from '@nestjs/common'
import { newId, Problem, type TxCtx } from '#platform'
import { demandFirmAdmin } from '../firm/firm-admins.js'
import { Contact } from './contact.entity.js'
import type { ContactInput } from './contacts.dto.js'
import { EnterprisesService } from './enterprises.service.js'

/** Whom to call at an enterprise; kept by staff and by the firm's administrators. */
@Injectable()
export class ContactsService {
  constructor(private readonly enterprises: EnterprisesService) {}

  /** Adds a contact. @throws Problem missing `enterprises.missing`, forbidden `enterprises.admin-only` */
  async add(tx: TxCtx, enterpriseId: string, input: ContactInput): Promise<Contact> {
    await this.open(tx, enterpriseId)
    const contact = tx.manager.create(Contact, {
      id: newId(),
      enterpriseId,
      ...fieldsOf(input),
      createdAt: tx.now,
      updatedAt: tx.now,
    })
    if (contact.isPrimary) await this.noOtherPrimary(tx, enterpriseId)
    await tx.manager.insert(Contact, contact)
    return contact
  }

  /** Replaces a contact. @throws Problem missing `enterprises.contact-missing` and as `add` */
  async replace(tx: TxCtx, enterpriseId: string, id: string, input: ContactInput): Promise<Contact> {
    await this.open(tx, enterpriseId)
    const contact = await tx.manager.findOneBy(Contact, { id, enterpriseId })
    if (!contact) throw Problem.missing('enterprises.contact-missing')
    const next = { ...fieldsOf(input), updatedAt: tx.now }
    if (next.isPrimary) await this.noOtherPrimary(tx, enterpriseId)
    await tx.manager.update(Contact, { id }, next)
    return Object.assign(contact, next)
  }

  /** Removes a contact. @throws Problem missing `enterprises.contact-missing` and as `add` */
  async remove(tx: TxCtx, enterpriseId: string, id: string): Promise<void> {
    await this.open(tx, enterpriseId)
    const { affected } = await tx.manager.delete(Contact, { id, enterpriseId })
    if (!affected) throw Problem.missing('enterprises.contact-missing')
  }

  private async open(tx: TxCtx, enterpriseId: string): Promise<void> {
    await this.enterprises.lock(tx, enterpriseId)
    await demandFirmAdmin(tx, enterpriseId)
  }

  private async noOtherPrimary(tx: TxCtx, enterpriseId: string): Promise<void> {
    await tx.manager.update(Contact, { enterpriseId, isPrimary: true }, { isPrimary: false, updatedAt: tx.now })
  }
}

function fieldsOf(input: ContactInput) {
  const { name, title, phone, email, isPrimary } = input
  return {
    name: name.trim(),
    title: title?.trim() || null,
    phone: phone?.trim() || null,
    email: email?.trim() || null,
    isPrimary: isPrimary ?? false,
  }
}
