import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../api/call.js'

interface FindProps {
  /** Given by the form item around it. */
  id?: string
  value?: string
  onChange?: (id: string | undefined) => void
}

/** Finds one enterprise by name, credit code or pinyin initials. */
export function FindEnterprise(props: FindProps) {
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim())
  const found = useQuery({
    queryKey: ['enterprises', 'find', q],
    enabled: q.length > 1,
    queryFn: async () => {
      const page = await call(api.GET('/api/enterprises', { params: { query: { q, size: 20 } } }))
      return page.items.map((one) => ({ value: one.id, label: one.name, more: one.uscc ?? '' }))
    },
  })
  return <Find {...props} found={found.data ?? []} waiting={found.isFetching} onType={setTyped} />
}

/** Finds one case by number, enterprise or pinyin initials. */
export function FindCase(props: FindProps) {
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim())
  const found = useQuery({
    queryKey: ['cases', 'find', q],
    enabled: q.length > 1 || /\p{N}/u.test(q),
    queryFn: async () => {
      const page = await call(api.GET('/api/cases', { params: { query: { tab: 'all', q, size: 20 } } }))
      return page.items.map((one) => ({ value: one.id, label: `${one.number} ${one.enterprise.name}`, more: one.programme.name }))
    },
  })
  return <Find {...props} found={found.data ?? []} waiting={found.isFetching} onType={setTyped} />
}

function Find(
  props: FindProps & { found: { value: string; label: string; more: string }[]; waiting: boolean; onType: (q: string) => void },
) {
  const { t } = useTranslation()
  return (
    <Select
      id={props.id}
      value={props.value}
      onChange={props.onChange}
      allowClear
      showSearch={{ filterOption: false, onSearch: props.onType }}
      loading={props.waiting}
      placeholder={t('parts.find.hint')}
      notFoundContent={props.waiting ? t('frame.loading') : t('parts.find.none')}
      options={props.found}
      optionRender={({ data }) => (
        <>
          <div className="wrap">{data.label}</div>
          <div className="quiet small">{data.more}</div>
        </>
      )}
    />
  )
}
