import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useDepartments } from '../../parts/choices.js'
import { Dialog } from '../../parts/dialog.js'
import { day } from '../../parts/format.js'
import { NumberInput } from '../../parts/number-input.js'
import { may, useMe } from '../../parts/session.js'
import { type Line, RULES } from './lines.js'

type Entry = components['schemas']['CreateLine']

/** Opens a budget line for a year; only who may is shown the button. */
export function NewLine() {
  const { t } = useTranslation()
  const me = useMe()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { message } = App.useApp()
  const departments = useDepartments()
  const [open, setOpen] = useState(false)
  const time = useQuery({ queryKey: ['time'], enabled: open, queryFn: () => call(api.GET('/api/time')) })
  if (!may(me.data, 'budget.write')) return null
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('money.budget.add')}
      </Button>
      {open && time.data && (
        <Dialog<Entry, Line>
          title={t('money.budget.add')}
          ok={t('money.budget.add')}
          initial={{ year: Number(day(time.data.now).slice(0, 4)), rule: 'queue' }}
          send={(body) => call(api.POST('/api/budget-lines', { body }))}
          onDone={(line) => {
            setOpen(false)
            message.success(t('money.budget.added'))
            client.invalidateQueries({ queryKey: ['budget'] })
            navigate(`/budget/${line.id}`)
          }}
          onClose={() => setOpen(false)}
        >
          <Form.Item
            name="name"
            label={t('money.budget.name')}
            rules={[{ required: true, whitespace: true, min: 2, message: t('money.budget.needName') }]}
          >
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item
            name="code"
            label={t('money.budget.code')}
            extra={t('money.budget.codeHelp')}
            rules={[{ required: true, pattern: /^[a-z0-9-]{2,60}$/, message: t('money.budget.needCode') }]}
          >
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name="year" label={t('money.budget.year')} rules={[{ required: true, message: t('money.budget.needYear') }]}>
            <NumberInput min={2000} max={2200} precision={0} />
          </Form.Item>
          <Form.Item name="departmentId" label={t('money.budget.department')}>
            <Select allowClear options={departments.choices} loading={departments.loading} />
          </Form.Item>
          <Form.Item name="rule" label={t('money.budget.rule')} rules={[{ required: true }]}>
            <Radio.Group
              style={{ display: 'grid', gap: 6 }}
              options={RULES.map((value) => ({
                value,
                label: (
                  <>
                    {t(`money.budget.rules.${value}`)} <span className="quiet small">{t(`money.budget.rulesHelp.${value}`)}</span>
                  </>
                ),
              }))}
            />
          </Form.Item>
        </Dialog>
      )}
    </>
  )
}
