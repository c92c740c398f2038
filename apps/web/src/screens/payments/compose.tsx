import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api, call, onceOnly } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { Dialog } from '../../parts/dialog.js'
import { yuan } from '../../parts/format.js'
import { type Selection, useBatchResult } from '../../parts/list/batch.js'
import type { Payable } from './waiting.js'

/** Puts the chosen cases in a batch; each row says what became of it. A second click changes nothing. */
export function Compose({ selection }: { selection: Selection<Payable> }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [key, setKey] = useState('')
  const result = useBatchResult(selection, (row) => `${row.caseNumber} ${row.enterpriseName}`)
  const total = selection.rows.reduce((sum, row) => sum + BigInt(row.amountFen), 0n)
  return (
    <>
      <span className="figures">{t('money.pay.selected', { amount: yuan(total) })}</span>
      <Button type="primary" onClick={() => setKey(crypto.randomUUID())}>
        {t('money.pay.compose')}
      </Button>
      {key && (
        <Dialog<{ note?: string }, components['schemas']['Composed']>
          title={t('money.pay.composeTitle')}
          ok={t('money.pay.compose')}
          send={({ note }) =>
            call(
              api.POST('/api/payment-batches', {
                params: { header: onceOnly(key) },
                body: { caseIds: [...selection.ids], ...(note ? { note } : {}) },
              }),
            )
          }
          onDone={({ id, number, rows }) => {
            setKey('')
            message.success(t('money.pay.composed', { number }))
            client.invalidateQueries({ queryKey: ['payable'] })
            client.invalidateQueries({ queryKey: ['batches'] })
            if (rows.some((row) => !row.ok))
              result.show(rows.map((row) => ({ id: row.caseId, ok: row.ok, refusals: row.reasons })))
            else navigate(`/payment-batches/${id}`)
          }}
          onClose={() => setKey('')}
        >
          <p className="figures">
            {t('parts.list.selected', { count: selection.ids.length })} · {t('money.pay.selected', { amount: yuan(total) })}
          </p>
          <p className="quiet">{t('money.pay.composeHelp')}</p>
          <Form.Item name="note" label={t('money.pay.note')}>
            <Input maxLength={500} />
          </Form.Item>
        </Dialog>
      )}
      {result.dialog}
    </>
  )
}
