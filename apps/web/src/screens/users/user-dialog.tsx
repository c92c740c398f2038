import { Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { useDepartments, useParks } from '../../parts/choices.js'
import { Dialog } from '../../parts/dialog.js'
import { ROLES_OF, type Role } from './roles.js'
import type { User, UserWithPassword } from './users.js'

interface Entry {
  login: string
  displayName: string
  side: 'office' | 'firm'
  roles: Role[]
  departmentId?: string
  parks?: string[]
  email?: string
  mobile?: string
}

/** Makes a user, or changes one whose version was seen. */
export function UserDialog({
  user,
  onDone,
  onClose,
}: {
  user?: User
  onDone: (user: User | UserWithPassword) => void
  onClose: () => void
}) {
  const { t } = useTranslation()
  const departments = useDepartments()
  const parks = useParks()
  const need = (label: string) => [{ required: true, message: t('people.users.need', { label }) }]
  return (
    <Dialog<Entry, User | UserWithPassword>
      title={t(user ? 'people.users.edit' : 'people.users.add')}
      ok={t('frame.save')}
      initial={
        user
          ? {
              ...{ login: user.login, displayName: user.displayName, side: user.side, roles: user.roles, parks: user.parks },
              ...{ departmentId: user.departmentId ?? undefined, email: user.email ?? '', mobile: user.mobile ?? '' },
            }
          : { side: 'office', parks: [] }
      }
      send={(entry) => save(user, entry)}
      onDone={onDone}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Form.Item name="displayName" label={t('people.users.name')} rules={need(t('people.users.name'))}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item
            name="login"
            label={t('people.users.login')}
            extra={t('people.users.loginHelp')}
            rules={need(t('people.users.login'))}
          >
            <Input maxLength={64} disabled={user !== undefined} autoComplete="off" />
          </Form.Item>
          <Form.Item name="side" label={t('people.users.side')} rules={need(t('people.users.side'))}>
            <Radio.Group
              disabled={user !== undefined}
              onChange={() => form.setFieldValue('roles', [])}
              options={[
                { value: 'office', label: t('people.sides.office') },
                { value: 'firm', label: t('people.sides.firm') },
              ]}
            />
          </Form.Item>
          <Form.Item noStyle shouldUpdate={(before, after) => before.side !== after.side}>
            {({ getFieldValue }) => {
              const side: 'office' | 'firm' = getFieldValue('side') ?? 'office'
              return (
                <>
                  <Form.Item name="roles" label={t('people.users.roles')} rules={need(t('people.users.roles'))}>
                    <Select
                      mode="multiple"
                      options={ROLES_OF[side].map((role) => ({ value: role, label: t(`people.roles.${role}`) }))}
                    />
                  </Form.Item>
                  {side === 'office' && (
                    <>
                      <Form.Item name="departmentId" label={t('people.users.department')}>
                        <Select allowClear options={[...departments.choices]} loading={departments.loading} />
                      </Form.Item>
                      <Form.Item name="parks" label={t('people.users.parks')} extra={t('people.users.parksHelp')}>
                        <Select
                          mode="multiple"
                          options={[...parks.choices]}
                          loading={parks.loading}
                          placeholder={t('people.users.allParks')}
                        />
                      </Form.Item>
                    </>
                  )}
                </>
              )
            }}
          </Form.Item>
          <Form.Item name="email" label={t('people.users.email')}>
            <Input type="email" maxLength={200} autoComplete="off" />
          </Form.Item>
          <Form.Item name="mobile" label={t('people.users.mobile')}>
            <Input type="tel" maxLength={20} autoComplete="off" />
          </Form.Item>
        </>
      )}
    </Dialog>
  )
}

function save(
  user: User | undefined,
  { login, side, email, mobile, departmentId, ...entry }: Entry,
): Promise<User | UserWithPassword> {
  if (!user)
    return call(
      api.POST('/api/users', {
        body: { ...entry, login, side, departmentId, email: email || undefined, mobile: mobile || undefined },
      }),
    )
  return call(
    api.PATCH('/api/users/{id}', {
      params: { path: { id: user.id } },
      body: { ...entry, version: user.version, departmentId: departmentId ?? null, email: email || null, mobile: mobile || null },
    }),
  )
}
