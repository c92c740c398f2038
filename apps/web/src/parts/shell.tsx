import { LogoutOutlined, MenuOutlined, SearchOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Drawer, Dropdown, Flex, Grid, Layout, Menu, type MenuProps } from 'antd'
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { api, call } from '../api/call.js'
import { ServerProblem } from '../api/problem.js'
import { joined, language, speak } from '../words/index.js'
import { Bell } from './bell.js'
import { Connection } from './connection.js'
import { minute } from './format.js'
import { Roomy, useShade } from './look.js'
import { Waiting } from './page.js'
import { placesOf } from './places.js'
import { ProblemView } from './problem-view.js'
import { type Me, useLeave, useMe, useSignInAddress } from './session.js'
import { SessionWatch } from './session-watch.js'
import { useTrouble } from './trouble.js'

const loadPalette = () => import('./palette.js')
const Palette = lazy(loadPalette)
const KeysHelp = lazy(() => import('./keys-help.js'))

/** The frame of every page behind the sign-in: menu, head and content. */
export function Shell() {
  const me = useMe()
  useOwnLanguage(me.data?.language)
  const location = useLocation()
  const here = location.pathname + location.search
  const signIn = useSignInAddress(here)
  if (me.isPending)
    return (
      <Middle>
        <Waiting />
      </Middle>
    )
  if (me.error)
    return (
      <Middle>
        <ProblemView error={me.error} retry={() => me.refetch()} />
      </Middle>
    )
  if (!me.data) return <Navigate to={signIn} replace />
  if (me.data.mustChangePassword && location.pathname !== '/password')
    return <Navigate to={`/password?to=${encodeURIComponent(here)}`} replace />
  const frame = (
    <Frame me={me.data}>
      <Outlet />
      <SessionWatch me={me.data} />
    </Frame>
  )
  return me.data.side === 'firm' ? <Roomy>{frame}</Roomy> : frame
}

/** Fetches the search while nothing else is to do, so that whoever types right after Ctrl K loses no letter. */
function usePaletteAtHand({ side }: Me): void {
  useEffect(() => {
    if (side !== 'office') return
    const soon = setTimeout(loadPalette, 2_000)
    return () => clearTimeout(soon)
  }, [side])
}

/** The page speaks the language the person has chosen for themselves, in which the server answers too. */
function useOwnLanguage(own: Me['language'] | undefined): void {
  useEffect(() => {
    const wanted = own === 'en' ? 'en' : 'zh-CN'
    if (own && wanted !== language()) speak(wanted)
  }, [own])
}

function Middle({ children }: { children: ReactNode }) {
  return (
    <Flex justify="center" style={{ padding: '120px 24px' }}>
      {children}
    </Flex>
  )
}

function Frame({ me, children }: { me: Me; children: ReactNode }) {
  const wide = Grid.useBreakpoint().lg
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const [finding, setFinding] = useState(false)
  const [helping, setHelping] = useState(false)
  usePaletteAtHand(me)
  useFrameKeys({ find: () => setFinding(true), help: () => setHelping(true) })
  return (
    <Layout style={{ minHeight: '100%' }}>
      <a className="skip" href="#content">
        {t('frame.skip')}
      </a>
      <ScrollRestoration />
      <Layout.Header className="head">
        {!wide && (
          <Button type="text" aria-label={t('frame.menu')} icon={<MenuOutlined aria-hidden />} onClick={() => setOpen(true)} />
        )}
        <Link to="/" className="brand plain">
          <img src="/favicon.svg" alt="" width={24} height={24} /> 苗圃 Miaopu
        </Link>
        <span style={{ flex: 1 }} />
        {me.side === 'office' && (
          <Button
            type="text"
            icon={<SearchOutlined aria-hidden />}
            aria-keyshortcuts="Control+K"
            onClick={() => setFinding(true)}
          >
            <span className="seen-by-readers">{t('parts.palette.open')}</span>
            {wide && <kbd className="quiet small">Ctrl K</kbd>}
          </Button>
        )}
        <Bell />
        <Person me={me} named={wide === true} />
      </Layout.Header>
      <Layout>
        {wide && (
          <Layout.Sider width={208} className="side">
            <Places me={me} />
          </Layout.Sider>
        )}
        {!wide && (
          <Drawer
            placement="left"
            size={280}
            open={open}
            onClose={() => setOpen(false)}
            styles={{ body: { padding: 8 } }}
            title={t('frame.menu')}
          >
            <Places me={me} onChoose={() => setOpen(false)} />
          </Drawer>
        )}
        <div className="middle">
          <Banners me={me} />
          <main
            id="content"
            tabIndex={-1}
            className={`content ${me.side === 'firm' ? 'narrow' : ''}`}
            style={{ outline: 'none' }}
          >
            {children}
          </main>
        </div>
      </Layout>
      {finding && (
        <Suspense>
          <Palette onClose={() => setFinding(false)} me={me} />
        </Suspense>
      )}
      {helping && (
        <Suspense>
          <KeysHelp onClose={() => setHelping(false)} />
        </Suspense>
      )}
    </Layout>
  )
}

/** Ctrl or ⌘ with K opens the search over everything, `?` says which keys there are. */
function useFrameKeys({ find, help }: { find: () => void; help: () => void }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]')
      if (event.key === '?' && !typing) help()
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      find()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}

/** What concerns the whole page: no connection, moved time, standing in for somebody. */
function Banners({ me }: { me: Me }) {
  const { t } = useTranslation()
  const time = useQuery({ queryKey: ['time'], queryFn: () => call(api.GET('/api/time')), staleTime: 60_000 })
  return (
    <>
      <Connection />
      {time.data?.moved && <Alert type="warning" banner title={t('frame.movedTime', { now: minute(time.data.now) })} />}
      {me.coversFor.length > 0 && (
        <Alert type="info" banner title={t('frame.coversFor', { names: joined(me.coversFor.map((one) => one.name)) })} />
      )}
    </>
  )
}

function Places({ me, onChoose }: { me: Me; onChoose?: () => void }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const places = placesOf(me)
  const entry = (place: (typeof places)[number]) => ({
    key: place.to,
    icon: place.icon,
    label: <Link to={place.to}>{t(`frame.places.${place.word}`)}</Link>,
  })
  const groups = [...new Set(places.map((place) => place.group))]
  const items: MenuProps['items'] = groups.flatMap((group): NonNullable<MenuProps['items']> => {
    const children = places.filter((place) => place.group === group).map(entry)
    return group ? [{ type: 'group' as const, key: group, label: t(`frame.groups.${group}`), children }] : children
  })
  const selected = places
    .map((place) => place.to)
    .filter((to) => (to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`)))
  const box = useRef<HTMLElement>(null)
  const here = selected.join(' ')
  useEffect(() => {
    if (here) box.current?.querySelector('.ant-menu-item-selected')?.scrollIntoView({ block: 'nearest' })
  }, [here])
  return (
    <nav aria-label={t('frame.menu')} ref={box}>
      <Menu
        mode="inline"
        selectedKeys={selected}
        items={items}
        onClick={onChoose}
        style={{ borderInlineEnd: 0, paddingTop: 8 }}
      />
    </nav>
  )
}

function Person({ me, named }: { me: Me; named: boolean }) {
  const { t, i18n } = useTranslation()
  const { shade, choose } = useShade()
  const forget = useLeave()
  const client = useQueryClient()
  const trouble = useTrouble()
  const leave = () =>
    call(api.DELETE('/api/session')).then(forget, (error) =>
      error instanceof ServerProblem && error.status === 401 ? forget() : trouble(error),
    )
  /** The server answers in the person's own language, so a choice made here is told to it. */
  const chooseLanguage = async (to: 'zh-CN' | 'en') => {
    await speak(to)
    await call(api.PATCH('/api/me', { body: { language: to === 'en' ? 'en' : 'zh' } }))
    await client.invalidateQueries()
  }
  const items = [
    { key: 'name', label: `${me.displayName} (${me.login})`, disabled: true },
    { key: 'profile', label: <Link to="/profile">{t('frame.places.profile')}</Link> },
    { type: 'divider' as const },
    { key: 'zh-CN', label: '中文', onClick: () => chooseLanguage('zh-CN').catch(trouble) },
    { key: 'en', label: 'English', onClick: () => chooseLanguage('en').catch(trouble) },
    { type: 'divider' as const },
    ...(['light', 'dark', 'system'] as const).map((each) => ({
      key: each,
      label: t(`frame.shade.${each}`),
      onClick: () => choose(each),
    })),
    { type: 'divider' as const },
    { key: 'leave', icon: <LogoutOutlined aria-hidden />, label: t('frame.signOut'), onClick: leave },
  ]
  return (
    <Dropdown menu={{ items, selectedKeys: [i18n.language, shade] }} trigger={['click']}>
      <Button type="text" style={{ height: 40, paddingInline: 6 }}>
        <span className="seen-by-readers">{t('frame.account')}</span>
        <span className="initial" aria-hidden="true">
          {[...me.displayName].at(-1)}
        </span>
        {named ? me.displayName : <span className="seen-by-readers">{me.displayName}</span>}
      </Button>
    </Dropdown>
  )
}
