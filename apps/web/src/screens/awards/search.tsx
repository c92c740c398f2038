import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Select } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { Dialog } from '../../parts/dialog.js'
import { minute } from '../../parts/format.js'

/** Looks over the register for whom a clause fits by its rule; the last search with how far it is. */
export function Search() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [choosing, setChoosing] = useState(false)
  const clauses = useQuery({
    queryKey: ['clauses', 'searchable'],
    queryFn: () => call(api.GET('/api/awards/searchable-clauses')),
  })
  const searches = useQuery({
    queryKey: ['award-searches'],
    refetchInterval: ({ state }) => (state.data?.items.some((one) => one.state !== 'done') ? 1000 : false),
    queryFn: () => call(api.GET('/api/awards/searches', { params: { query: { size: 1 } } })),
  })
  const start = useMutation({
    mutationFn: (clause: string) => call(api.POST('/api/awards/searches', { body: { clause } })),
  })
  const last = searches.data?.items[0]
  const isBusy = last !== undefined && last.state !== 'done'
  const was = useRef(false)
  useEffect(() => {
    if (was.current && !isBusy) client.invalidateQueries({ queryKey: ['cases', 'offers'] })
    was.current = isBusy
  }, [isBusy, client])
  return (
    <div style={{ textAlign: 'end' }}>
      <Button loading={isBusy} onClick={() => setChoosing(true)}>
        {t('money.offers.search')}
      </Button>
      {last && (
        <div role="status" className="quiet small figures">
          {t(isBusy ? 'money.offers.searching' : 'money.offers.searched', {
            clause: last.clauseName,
            looked: last.looked,
            matched: last.matched,
            when: minute(last.finishedAt ?? last.startedAt),
          })}
        </div>
      )}
      {choosing && (
        <Dialog<{ clause: string }, unknown>
          title={t('money.offers.search')}
          ok={t('money.offers.searchGo')}
          send={({ clause }) => start.mutateAsync(clause)}
          onDone={() => {
            setChoosing(false)
            message.success(t('money.offers.searchBegun'))
            client.invalidateQueries({ queryKey: ['award-searches'] })
          }}
          onClose={() => setChoosing(false)}
        >
          <p className="quiet">{t('money.offers.searchHelp')}</p>
          <Form.Item
            name="clause"
            label={t('money.offers.clause')}
            rules={[{ required: true, message: t('money.offers.needClause') }]}
          >
            <Select
              loading={clauses.isPending}
              options={clauses.data?.map(({ code, name }) => ({ value: code, label: name }))}
              notFoundContent={t('money.offers.noneSearchable')}
            />
          </Form.Item>
        </Dialog>
      )}
    </div>
  )
}
