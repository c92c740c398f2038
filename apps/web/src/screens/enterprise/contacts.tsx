import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, Flex, Form, Input, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useAskFirst } from '../../parts/ask-first.js'
import { Dialog } from '../../parts/dialog.js'
import { Panel } from '../../parts/page.js'
import { may, useMe } from '../../parts/session.js'
import { useTrouble } from '../../parts/trouble.js'
import type { Enterprise } from '../enterprises/enterprise-dialog.js'

type Contact = components['schemas']['ContactView']
type Entry = components['schemas']['ContactInput']

/** Whom to call at an enterprise. */
export function Contacts({ enterprise: { id, contacts, status } }: { enterprise: Enterprise }) {
  const { t } = useTranslation()
  const askFirst = useAskFirst()
  const me = useMe()
  const client = useQueryClient()
  const trouble = useTrouble()
  const [open, setOpen] = useState<Contact | 'new'>()
  const again = () => client.invalidateQueries({ queryKey: ['enterprise', id] })
  const remove = useMutation({
    mutationFn: (contactId: string) =>
      call(api.DELETE('/api/enterprises/{id}/contacts/{contactId}', { params: { path: { id, contactId } } })),
    onSuccess: again,
    onError: trouble,
  })
  const writes = may(me.data, 'enterprises.contacts') && status !== 'merged'
  const ask = (contact: Contact) =>
    askFirst({ title: t('register.file.removeContact', { name: contact.name }), go: t('frame.remove') }, () =>
      remove.mutateAsync(contact.id),
    )
  return (
    <Panel
      title={t('register.file.contacts')}
      extra={
        writes && (
          <Button size="small" onClick={() => setOpen('new')}>
            {t('register.file.addContact')}
          </Button>
        )
      }
    >
      {contacts.length === 0 ? (
        <span className="quiet">{t('register.file.noContacts')}</span>
      ) : (
        <ul className="plain-list rows">
          {contacts.map((contact) => (
            <li key={contact.id}>
              <Flex justify="space-between" gap={8} align="start">
                <div style={{ minWidth: 0 }}>
                  {contact.name} <span className="quiet">{contact.title}</span>{' '}
                  {contact.isPrimary && <Tag variant="filled">{t('register.file.primary')}</Tag>}
                  <div className="small wrap">
                    {contact.phone && (
                      <a href={`tel:${contact.phone}`} className="figures">
                        {contact.phone}
                      </a>
                    )}{' '}
                    {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
                  </div>
                </div>
                {writes && (
                  <Flex gap={2}>
                    <Button size="small" type="text" onClick={() => setOpen(contact)}>
                      {t('frame.edit')}
                    </Button>
                    <Button size="small" type="text" onClick={() => ask(contact)}>
                      {t('frame.remove')}
                    </Button>
                  </Flex>
                )}
              </Flex>
            </li>
          ))}
        </ul>
      )}
      {open && (
        <ContactDialog
          enterpriseId={id}
          contact={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
          onDone={() => {
            setOpen(undefined)
            again()
          }}
        />
      )}
    </Panel>
  )
}

function ContactDialog(props: { enterpriseId: string; contact?: Contact; onDone: () => void; onClose: () => void }) {
  const { enterpriseId: id, contact, onDone, onClose } = props
  const { t } = useTranslation()
  const send = (entry: Entry) => {
    const body = { ...entry, title: entry.title || undefined, phone: entry.phone || undefined, email: entry.email || undefined }
    return contact
      ? call(api.PUT('/api/enterprises/{id}/contacts/{contactId}', { params: { path: { id, contactId: contact.id } }, body }))
      : call(api.POST('/api/enterprises/{id}/contacts', { params: { path: { id } }, body }))
  }
  const label = t('register.file.contactName')
  return (
    <Dialog<Entry, unknown>
      title={t(contact ? 'register.file.editContact' : 'register.file.addContact')}
      ok={t('frame.save')}
      initial={
        contact && {
          name: contact.name,
          title: contact.title ?? '',
          phone: contact.phone ?? '',
          email: contact.email ?? '',
          isPrimary: contact.isPrimary,
        }
      }
      send={send}
      onDone={onDone}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={label}
        rules={[{ required: true, whitespace: true, message: t('register.file.need', { label }) }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="title" label={t('register.file.contactTitle')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="phone" label={t('register.file.phone')}>
        <Input type="tel" maxLength={20} />
      </Form.Item>
      <Form.Item name="email" label={t('register.file.email')}>
        <Input type="email" maxLength={200} />
      </Form.Item>
      <Form.Item name="isPrimary" valuePropName="checked">
        <Checkbox>{t('register.file.primary')}</Checkbox>
      </Form.Item>
    </Dialog>
  )
}
