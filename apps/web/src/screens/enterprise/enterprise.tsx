import { EllipsisOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Alert, Breadcrumb, Button, Dropdown, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { api, call } from '../../api/call.js'
import { useListAddress } from '../../parts/list/address.js'
import { trailOf } from '../../parts/list/trail.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { may, useMe } from '../../parts/session.js'
import { Tabs } from '../../parts/tabs.js'
import { LadderOf } from '../eligibility/ladder-of.js'
import { StatusTag } from '../enterprises/columns.js'
import { FiguresOf } from '../figures/figures-of.js'
import { type Act, EnterpriseActs } from './acts.js'
import { CasesOf } from './cases-of.js'
import { History } from './history.js'
import { Members } from './members.js'
import { Profile } from './profile.js'
import { TitlesOf } from './titles-of.js'

/** O-12, the file of an enterprise: everything the zone knows about one firm. */
export function Component() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const me = useMe()
  const list = useListAddress({ tab: 'profile' })
  const [act, setAct] = useState<Act>()
  const enterprise = useQuery({
    queryKey: ['enterprise', id],
    queryFn: () => call(api.GET('/api/enterprises/{id}', { params: { path: { id } } })),
  })
  if (enterprise.isPending) return <Waiting rows={10} />
  if (enterprise.error) return <ProblemView error={enterprise.error} retry={() => enterprise.refetch()} />
  const one = enterprise.data
  const writes = may(me.data, 'enterprises.write') && one.status !== 'merged'
  const tabs = {
    profile: <Profile enterprise={one} />,
    figures: <FiguresOf enterpriseId={id} />,
    ladder: may(me.data, 'rulesets.read') ? <LadderOf enterprise={{ id, name: one.name }} /> : null,
    members: <Members enterpriseId={id} />,
    titles: may(me.data, 'memberships.read') ? <TitlesOf enterpriseId={id} /> : null,
    cases: <CasesOf enterpriseId={id} />,
    history: <History enterpriseId={id} />,
  }
  const shown = (list.values.tab ?? 'profile') as keyof typeof tabs
  const more: { key: Act; label: string }[] = [
    { key: 'rename', label: t('register.file.rename') },
    { key: 'status', label: t('register.file.changeStatus') },
  ]
  if (may(me.data, 'enterprises.merge')) more.push({ key: 'merge', label: t('register.file.merge') })
  return (
    <>
      <Breadcrumb
        items={[
          { title: <Link to={trailOf('enterprises')?.address ?? '/enterprises'}>{t('register.list.title')}</Link> },
          { title: one.name },
        ]}
      />
      <Page
        title={one.name}
        sub={
          <>
            <span className="figures">{one.uscc}</span> <StatusTag status={one.status} />{' '}
            {one.tags.map((tag) => (
              <Tag key={tag} variant="filled">
                {tag}
              </Tag>
            ))}
          </>
        }
        extra={
          writes && (
            <>
              <Button type="primary" onClick={() => setAct('edit')}>
                {t('register.file.edit')}
              </Button>
              <Dropdown
                trigger={['click']}
                menu={{ items: more.map(({ key, label }) => ({ key, label, onClick: () => setAct(key) })) }}
              >
                <Button icon={<EllipsisOutlined aria-hidden />} aria-label={t('frame.more')} />
              </Dropdown>
            </>
          )
        }
      >
        {one.mergedIntoId && (
          <Alert
            type="info"
            showIcon
            title={t('register.file.mergedInto')}
            action={<Link to={`/enterprises/${one.mergedIntoId}`}>{t('register.file.seeInto')}</Link>}
          />
        )}
        <Tabs
          active={shown}
          label={one.name}
          tabs={(Object.keys(tabs) as (keyof typeof tabs)[])
            .filter((key) => tabs[key] !== null)
            .map((key) => ({ key, label: t(`register.file.tabs.${key}`) }))}
          onChange={(tab) => list.replace({ tab })}
        >
          {tabs[shown] ?? tabs.profile}
        </Tabs>
      </Page>
      {act && <EnterpriseActs act={act} enterprise={one} onClose={() => setAct(undefined)} />}
    </>
  )
}
