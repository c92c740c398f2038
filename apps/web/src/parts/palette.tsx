import { SearchOutlined } from '@ant-design/icons'
import { useQueries } from '@tanstack/react-query'
import { Input, type InputRef, Modal, Spin } from 'antd'
import { type KeyboardEvent, useDeferredValue, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { api, call } from '../api/call.js'
import { Nothing } from './nothing.js'
import { placesOf } from './places.js'
import { type Me, may } from './session.js'

interface Hit {
  key: string
  to: string
  title: string
  more?: string
}

/** Ctrl or ⌘ K: enterprises, cases and pages by name, number, credit code or pinyin; arrows and Enter choose. */
export default function Palette({ me, onClose }: { me: Me; onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const box = useRef<HTMLElement>(null)
  const line = useRef<InputRef>(null)
  const q = useDeferredValue(typed.trim())
  const groups = useHits(me, q)
  const empty = q !== '' && !groups.waiting && groups.found.every((group) => group.hits.length === 0)
  const move = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    const links = [...(box.current?.querySelectorAll<HTMLElement>('input, a') ?? [])]
    const at = links.indexOf(document.activeElement as HTMLElement)
    links[Math.max(0, Math.min(links.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus()
  }
  const first = groups.found.flatMap((group) => group.hits)[0]
  return (
    <Modal
      open
      title={t('parts.palette.title')}
      footer={null}
      onCancel={onClose}
      afterOpenChange={(open) => open && line.current?.focus()}
      width={560}
      style={{ top: 72 }}
    >
      <search ref={box} onKeyDown={move}>
        <Input
          ref={line}
          autoFocus
          size="large"
          value={typed}
          prefix={<SearchOutlined aria-hidden />}
          placeholder={t('parts.palette.hint')}
          aria-label={t('parts.palette.hint')}
          suffix={groups.waiting ? <Spin size="small" /> : <span />}
          onChange={(event) => setTyped(event.target.value)}
          onPressEnter={() => {
            if (!first) return
            navigate(first.to)
            onClose()
          }}
        />
        {groups.found
          .filter((group) => group.hits.length > 0)
          .map((group) => (
            <section key={group.name} style={{ marginTop: 12 }}>
              <h3 className="quiet small" style={{ margin: '0 0 4px', fontWeight: 400 }}>
                {t(`parts.palette.${group.name}`)}
              </h3>
              <ul className="plain-list">
                {group.hits.map((hit) => (
                  <li key={hit.key}>
                    <Link to={hit.to} onClick={onClose} className="hit plain">
                      <span className="wrap">{hit.title}</span>
                      {hit.more && <span className="quiet small wrap">{hit.more}</span>}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        {empty && <Nothing title={t('parts.palette.nothing', { q })} />}
      </search>
    </Modal>
  )
}

function useHits(me: Me, q: string) {
  const { t } = useTranslation()
  /** One letter finds too much; one digit may be the running number of a case. */
  const long = q.length >= 2
  const [cases, enterprises] = useQueries({
    queries: [
      {
        queryKey: ['palette', 'cases', q],
        enabled: (long || /\p{N}/u.test(q)) && may(me, 'cases.read'),
        queryFn: async (): Promise<Hit[]> => {
          const page = await call(api.GET('/api/cases', { params: { query: { tab: 'all', q, size: 6 } } }))
          return page.items.map((one) => ({
            key: one.id,
            to: `/cases/${one.id}`,
            title: `${one.number} ${one.enterprise.name}`,
            more: `${one.programme.name} · ${one.stateLabel}`,
          }))
        },
      },
      {
        queryKey: ['palette', 'enterprises', q],
        enabled: long && may(me, 'enterprises.read'),
        queryFn: async (): Promise<Hit[]> => {
          const page = await call(api.GET('/api/enterprises', { params: { query: { q, size: 6 } } }))
          return page.items.map((one) => ({ key: one.id, to: `/enterprises/${one.id}`, title: one.name, more: one.uscc ?? '' }))
        },
      },
    ],
  })
  const pages: Hit[] = placesOf(me)
    .map((place) => ({ key: place.to + place.word, to: place.to, title: t(`frame.places.${place.word}`) }))
    .filter((hit) => q === '' || hit.title.toLowerCase().includes(q.toLowerCase()))
  return {
    waiting: (cases?.isFetching ?? false) || (enterprises?.isFetching ?? false),
    found: [
      { name: 'enterprises' as const, hits: long ? (enterprises?.data ?? []) : [] },
      { name: 'cases' as const, hits: long ? (cases?.data ?? []) : [] },
      { name: 'pages' as const, hits: pages },
    ],
  }
}
