import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { api, call } from '../../api/call.js'
import { useListAddress } from '../../parts/list/address.js'
import { useSelection } from '../../parts/list/batch.js'
import { ExportButton } from '../../parts/list/export-button.js'
import { Filters } from '../../parts/list/filters.js'
import { List } from '../../parts/list/list.js'
import { Views } from '../../parts/list/views.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'
import { may, useMe } from '../../parts/session.js'
import { EnterpriseBatch } from './batch.js'
import { useEnterpriseColumns } from './columns.js'
import { EnterpriseDialog } from './enterprise-dialog.js'
import { useEnterpriseFilters } from './filters.js'

/** The register: find enterprises, put officers in charge, tag and export them. */
export function Component() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const me = useMe()
  const navigate = useNavigate()
  const client = useQueryClient()
  const list = useListAddress()
  const [adding, setAdding] = useState(false)
  const enterprises = useQuery({
    queryKey: ['enterprises', list.query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/enterprises', { params: { query: list.query as never } })),
  })
  const selection = useSelection(enterprises.data?.items)
  const writes = may(me.data, 'enterprises.write')
  const bare = Object.keys(list.values).length === 0
  return (
    <Page
      title={t('register.list.title')}
      extra={
        writes && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('register.list.add')}
          </Button>
        )
      }
    >
      <Filters filters={useEnterpriseFilters()} list={list} />
      <List
        id="enterprises"
        list={list}
        answer={enterprises}
        columns={useEnterpriseColumns()}
        open={(row) => `/enterprises/${row.id}`}
        selection={writes ? selection : undefined}
        batch={<EnterpriseBatch selection={selection} />}
        tools={
          <>
            <Views id="enterprises" list={list} />
            <ExportButton address="/api/enterprises/export" meaning={list.values} total={enterprises.data?.total ?? 0} />
          </>
        }
        nothing={bare ? <Empty /> : undefined}
      />
      {adding && (
        <EnterpriseDialog
          onClose={() => setAdding(false)}
          onDone={(made) => {
            message.success(t('register.list.added'))
            client.invalidateQueries({ queryKey: ['enterprises'] })
            navigate(`/enterprises/${made.id}`)
          }}
        />
      )}
    </Page>
  )
}

function Empty() {
  const { t } = useTranslation()
  const me = useMe()
  return (
    <Nothing title={t('register.list.none')} help={t('register.list.noneHelp')}>
      {may(me.data, 'enterprises.import') && (
        <Link to="/imports">
          <Button>{t('register.list.toImport')}</Button>
        </Link>
      )}
    </Nothing>
  )
}
