import { InboxOutlined, LogoutOutlined, MenuOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Avatar, Button, Drawer, Dropdown, Flex, Grid, Layout, Menu, Spin } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, Outlet, useLocation, useNavigate } from 'react-router'
import { api, call } from '../api/call.js'
import { speak } from '../words/index.js'
import { useShade } from './look.js'
import { ProblemView } from './problem-view.js'
import { type Me, useMe, useSessionEnd } from './session.js'

/** The frame of every page behind the sign-in: menu, head and content. */
export function Shell() {
  const { t } = useTranslation()
  useSessionEnd()
  const me = useMe()
  const location = useLocation()
  if (me.isPending) return <Flex justify="center" style={{ paddingTop: 120 }}><Spin /></Flex>
  if (me.error) return <div style={{ padding: 24 }}><ProblemView error={me.error} retry={() => me.refetch()} /></div>
  if (!me.data) return <Navigate to={`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`} replace />
  return (
    <Layout style={{ minHeight: '100%' }}>
      <a className="skip" href="#content">{t('skip')}</a>
      <Frame me={me.data}><Outlet /></Frame>
    </Layout>
  )
}

function Frame({ me, children }: { me: Me; children: ReactNode }) {
  const wide = Grid.useBreakpoint().lg
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Layout.Header style={{ display: 'flex', alignItems: 'center', gap: 12, position: 'sticky', top: 0, zIndex: 20, borderBottom: '1px solid var(--miaopu-color-border-secondary, #eee)' }}>
        {!wide && <Button type="text" aria-label={t('menu')} icon={<MenuOutlined />} onClick={() => setOpen(true)} />}
        <Link to="/" style={{ display: 'flex', alignItems: 'center', gap: 8, fontWeight: 600, fontSize: 16 }}>
          <img src="/favicon.svg" alt="" width={24} height={24} /> 苗圃 Miaopu
        </Link>
        <span style={{ flex: 1 }} />
        <Person me={me} />
      </Layout.Header>
      <Layout>
        {wide && <Layout.Sider width={208} style={{ borderInlineEnd: '1px solid var(--miaopu-color-border-secondary, #eee)' }}><Places /></Layout.Sider>}
        {!wide && <Drawer placement="left" size={260} open={open} onClose={() => setOpen(false)} styles={{ body: { padding: 8 } }} title={t('menu')}><Places onChoose={() => setOpen(false)} /></Drawer>}
        <Layout.Content id="content" style={{ padding: wide ? 20 : 12, minWidth: 0 }}>{children}</Layout.Content>
      </Layout>
    </>
  )
}

function Places({ onChoose }: { onChoose?: () => void }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const items = [{ key: '/cases', icon: <InboxOutlined />, label: <Link to="/cases">{t('inbox')}</Link> }]
  const selected = items.filter((item) => pathname.startsWith(item.key)).map((item) => item.key)
  return <Menu mode="inline" selectedKeys={selected} items={items} onClick={onChoose} style={{ borderInlineEnd: 0, paddingTop: 8 }} />
}

function Person({ me }: { me: Me }) {
  const { t, i18n } = useTranslation()
  const { shade, choose } = useShade()
  const navigate = useNavigate()
  const client = useQueryClient()
  const leave = async () => {
    await call(api.DELETE('/api/session'))
    client.clear()
    navigate('/sign-in')
  }
  const items = [
    { key: 'zh-CN', label: '中文', onClick: () => speak('zh-CN') },
    { key: 'en', label: 'English', onClick: () => speak('en') },
    { type: 'divider' as const },
    ...(['light', 'dark', 'system'] as const).map((each) => ({ key: each, label: t(`shade.${each}`), onClick: () => choose(each) })),
    { type: 'divider' as const },
    { key: 'leave', icon: <LogoutOutlined />, label: t('signOut'), onClick: leave },
  ]
  return (
    <Dropdown menu={{ items, selectedKeys: [i18n.language, shade] }} trigger={['click']}>
      <Button type="text" style={{ height: 40 }} aria-label={t('account')}>
        <Avatar size={26} style={{ background: 'var(--miaopu-color-primary, #1d6b4f)' }}>{me.name.slice(-1)}</Avatar> {me.name}
      </Button>
    </Dropdown>
  )
}
