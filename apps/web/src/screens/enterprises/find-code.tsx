import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { api, call } from '../../api/call.js'

interface CodeProps {
  id?: string
  value?: string
  onChange?: (code: string | undefined) => void
  /** The name of the value as it stands. */
  known?: string | null
}

/** Finds an industry of GB/T 4754 by name or code. */
export function FindIndustry(props: CodeProps) {
  const [q, setQ] = useState('')
  const asked = useDeferredValue(q.trim())
  const found = useQuery({
    queryKey: ['industries', asked],
    enabled: asked !== '',
    queryFn: async () => {
      const rows = await call(api.GET('/api/industries', { params: { query: { q: asked } } }))
      return rows.filter((row) => row.level > 1).map((row) => ({ value: row.code, label: `${row.code} ${row.name}` }))
    },
  })
  return <Code {...props} found={found.data} waiting={found.isFetching} onType={setQ} />
}

/** Finds an administrative division by name. */
export function FindDivision(props: CodeProps) {
  const [q, setQ] = useState('')
  const asked = useDeferredValue(q.trim())
  const found = useQuery({
    queryKey: ['divisions', asked],
    enabled: asked !== '',
    queryFn: async () => {
      const rows = await call(api.GET('/api/divisions', { params: { query: { q: asked } } }))
      return rows.map((row) => ({ value: row.code, label: row.name }))
    },
  })
  return <Code {...props} found={found.data} waiting={found.isFetching} onType={setQ} />
}

interface Options {
  found?: { value: string; label: string }[]
  waiting: boolean
  onType: (q: string) => void
}

function Code({ id, value, onChange, known, found, waiting, onType }: CodeProps & Options) {
  const [first] = useState(value)
  const present = first && known ? [{ value: first, label: `${first} ${known}` }] : []
  const options = [...(found ?? []), ...present.filter((one) => !found?.some((other) => other.value === one.value))]
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      allowClear
      showSearch={{ filterOption: false, onSearch: onType }}
      loading={waiting}
      options={options}
    />
  )
}
