import { Button, Layout, Spin } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, Outlet, ScrollRestoration } from 'react-router'
import { speak } from '../words/index.js'
import { Roomy } from './look.js'
import { useMe } from './session.js'

/** The frame of pages that need no sign-in. */
export function PublicFrame() {
  const { t, i18n } = useTranslation()
  const me = useMe()
  const other = i18n.language === 'en' ? 'zh-CN' : 'en'
  return (
    <Roomy>
      <Layout style={{ minHeight: '100%' }}>
        <a className="skip" href="#content">
          {t('frame.skip')}
        </a>
        <ScrollRestoration />
        <Layout.Header className="head public-head">
          <Link to="/public/programmes" className="brand plain">
            <img src="/favicon.svg" alt="" width={24} height={24} /> <span>苗圃 Miaopu</span>
          </Link>
          <nav aria-label={t('frame.menu')} className="public-nav">
            <NavLink to="/public/programmes">{t('open.places.home')}</NavLink>
            <NavLink to="/public/policies">{t('open.places.policies')}</NavLink>
            <NavLink to="/public/progress">{t('open.places.progress')}</NavLink>
            <NavLink to="/public/publicity">{t('open.places.publicity')}</NavLink>
          </nav>
          <span style={{ flex: 1 }} />
          <Button type="text" lang={other} onClick={() => speak(other)}>
            {other === 'en' ? 'English' : '中文'}
          </Button>
          {me.isPending ? (
            <Spin size="small" />
          ) : (
            <Link to={me.data ? '/' : '/sign-in'}>
              <Button type="primary">{t(me.data ? 'open.toWorkbench' : 'open.signIn')}</Button>
            </Link>
          )}
        </Layout.Header>
        <Layout.Content>
          <main id="content" tabIndex={-1} className="content" style={{ outline: 'none', maxWidth: 1080 }}>
            <Outlet />
          </main>
        </Layout.Content>
      </Layout>
    </Roomy>
  )
}
