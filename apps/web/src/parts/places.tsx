import {
  AimOutlined,
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  BellOutlined,
  CalendarOutlined,
  CarryOutOutlined,
  CloudServerOutlined,
  EnvironmentOutlined,
  FileDoneOutlined,
  FileProtectOutlined,
  FileSearchOutlined,
  FormOutlined,
  GiftOutlined,
  HomeOutlined,
  ImportOutlined,
  InboxOutlined,
  LockOutlined,
  MergeCellsOutlined,
  NumberOutlined,
  PartitionOutlined,
  PayCircleOutlined,
  RiseOutlined,
  SafetyCertificateOutlined,
  SettingOutlined,
  SolutionOutlined,
  StopOutlined,
  SwapOutlined,
  TeamOutlined,
  TrophyOutlined,
  WalletOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Words } from '../words/zh-CN/index.js'
import { isOnlyExpert, type Me, may, type Right } from './session.js'

/** A place of the menu: its address, its name, and who has use for it. */
export interface Place {
  to: string
  word: keyof Words['frame']['places']
  icon: ReactNode
  side: 'office' | 'firm' | 'both'
  /** Shown to holders of any of these rights; to everybody of the side when absent. */
  rights?: readonly Right[]
  group?: keyof Words['frame']['groups']
}

/** Every place the menu can show, in its order. A new screen adds its line here and in `routes.tsx`. */
const places: readonly Place[] = [
  { to: '/', word: 'workbench', icon: <HomeOutlined aria-hidden />, side: 'office', rights: ['cases.work'], group: 'desk' },
  { to: '/cases', word: 'cases', icon: <InboxOutlined aria-hidden />, side: 'office', rights: ['cases.read'], group: 'desk' },
  {
    to: '/publicity',
    word: 'publicity',
    icon: <AuditOutlined aria-hidden />,
    side: 'office',
    rights: ['cases.work'],
    group: 'desk',
  },
  {
    to: '/panels',
    word: 'panels',
    icon: <SolutionOutlined aria-hidden />,
    side: 'office',
    rights: ['panels.score'],
    group: 'desk',
  },
  { to: '/leave', word: 'leave', icon: <SwapOutlined aria-hidden />, side: 'office', rights: ['leave.write'], group: 'desk' },
  {
    to: '/enterprises',
    word: 'register',
    icon: <BankOutlined aria-hidden />,
    side: 'office',
    rights: ['enterprises.read'],
    group: 'register',
  },
  {
    to: '/claims',
    word: 'claims',
    icon: <SafetyCertificateOutlined aria-hidden />,
    side: 'office',
    rights: ['enterprises.verify'],
    group: 'register',
  },
  {
    to: '/duplicates',
    word: 'duplicates',
    icon: <MergeCellsOutlined aria-hidden />,
    side: 'office',
    rights: ['enterprises.merge'],
    group: 'register',
  },
  {
    to: '/imports',
    word: 'imports',
    icon: <ImportOutlined aria-hidden />,
    side: 'office',
    rights: ['enterprises.import'],
    group: 'register',
  },
  { to: '/tiers', word: 'tiers', icon: <RiseOutlined aria-hidden />, side: 'office', rights: ['tiers.read'], group: 'ladder' },
  {
    to: '/scan',
    word: 'scan',
    icon: <AimOutlined aria-hidden />,
    side: 'office',
    rights: ['scan.read'],
    group: 'ladder',
  },
  {
    to: '/rulesets',
    word: 'rulesets',
    icon: <PartitionOutlined aria-hidden />,
    side: 'office',
    rights: ['rulesets.read'],
    group: 'ladder',
  },
  {
    to: '/policies',
    word: 'policies',
    icon: <GiftOutlined aria-hidden />,
    side: 'office',
    rights: ['programmes.read'],
    group: 'ladder',
  },
  {
    to: '/titles',
    word: 'titles',
    icon: <TrophyOutlined aria-hidden />,
    side: 'office',
    rights: ['memberships.read'],
    group: 'ladder',
  },
  {
    to: '/duties',
    word: 'duties',
    icon: <CarryOutOutlined aria-hidden />,
    side: 'office',
    rights: ['memberships.read'],
    group: 'ladder',
  },
  {
    to: '/budget',
    word: 'budget',
    icon: <WalletOutlined aria-hidden />,
    side: 'office',
    rights: ['budget.read'],
    group: 'money',
  },
  {
    to: '/payments',
    word: 'payments',
    icon: <PayCircleOutlined aria-hidden />,
    side: 'office',
    rights: ['payments.read'],
    group: 'money',
  },
  {
    to: '/overview',
    word: 'overview',
    icon: <BarChartOutlined aria-hidden />,
    side: 'office',
    rights: ['statistics.read'],
    group: 'manage',
  },
  {
    to: '/approvals',
    word: 'approvals',
    icon: <FileDoneOutlined aria-hidden />,
    side: 'office',
    rights: ['cases.supervise'],
    group: 'manage',
  },
  {
    to: '/admin/audit',
    word: 'audit',
    icon: <FileProtectOutlined aria-hidden />,
    side: 'office',
    rights: ['audit.read'],
    group: 'manage',
  },
  {
    to: '/admin/experts',
    word: 'experts',
    icon: <TeamOutlined aria-hidden />,
    side: 'office',
    rights: ['experts.read'],
    group: 'manage',
  },
  {
    to: '/admin/recusals',
    word: 'recusals',
    icon: <StopOutlined aria-hidden />,
    side: 'office',
    rights: ['recusals.read'],
    group: 'manage',
  },
  {
    to: '/admin/users',
    word: 'users',
    icon: <TeamOutlined aria-hidden />,
    side: 'office',
    rights: ['users.write'],
    group: 'admin',
  },
  {
    to: '/admin/departments',
    word: 'departments',
    icon: <ApartmentOutlined aria-hidden />,
    side: 'office',
    rights: ['departments.write'],
    group: 'admin',
  },
  {
    to: '/admin/rights',
    word: 'rights',
    icon: <LockOutlined aria-hidden />,
    side: 'office',
    rights: ['users.write'],
    group: 'admin',
  },
  {
    to: '/admin/parks',
    word: 'parks',
    icon: <EnvironmentOutlined aria-hidden />,
    side: 'office',
    rights: ['parks.write'],
    group: 'admin',
  },
  {
    to: '/admin/programmes',
    word: 'programmeAdmin',
    icon: <FormOutlined aria-hidden />,
    side: 'office',
    rights: ['programmes.write'],
    group: 'admin',
  },
  {
    to: '/admin/calendar',
    word: 'calendar',
    icon: <CalendarOutlined aria-hidden />,
    side: 'office',
    rights: ['calendar.write'],
    group: 'admin',
  },
  {
    to: '/admin/jobs',
    word: 'jobs',
    icon: <CloudServerOutlined aria-hidden />,
    side: 'office',
    rights: ['jobs.read'],
    group: 'admin',
  },
  { to: '/', word: 'home', icon: <HomeOutlined aria-hidden />, side: 'firm' },
  { to: '/ladder', word: 'myLadder', icon: <RiseOutlined aria-hidden />, side: 'firm', rights: ['rulesets.read'] },
  { to: '/figures', word: 'figures', icon: <NumberOutlined aria-hidden />, side: 'firm', rights: ['figures.declare'] },
  { to: '/policies', word: 'policies', icon: <GiftOutlined aria-hidden />, side: 'firm', rights: ['programmes.read'] },
  { to: '/programmes', word: 'programmes', icon: <FileSearchOutlined aria-hidden />, side: 'firm', rights: ['programmes.read'] },
  { to: '/cases', word: 'myCases', icon: <SolutionOutlined aria-hidden />, side: 'firm', rights: ['cases.read'] },
  { to: '/titles', word: 'titles', icon: <TrophyOutlined aria-hidden />, side: 'firm', rights: ['memberships.read'] },
  { to: '/duties', word: 'duties', icon: <CarryOutOutlined aria-hidden />, side: 'firm', rights: ['duties.fulfil'] },
  { to: '/enterprise', word: 'enterprise', icon: <BankOutlined aria-hidden />, side: 'firm' },
  { to: '/publicity', word: 'publicity', icon: <AuditOutlined aria-hidden />, side: 'firm' },
  { to: '/notifications', word: 'notifications', icon: <BellOutlined aria-hidden />, side: 'both', group: 'own' },
  { to: '/profile', word: 'profile', icon: <SettingOutlined aria-hidden />, side: 'both', group: 'own' },
]

/** The places a person has use for. The menu only spares them doors that the server would not open. */
export function placesOf(me: Me): Place[] {
  const onlyExpert = isOnlyExpert(me)
  return places.filter(
    (place) =>
      (!onlyExpert || place.side === 'both' || place.to === '/panels') &&
      (place.side === 'both' || place.side === me.side) &&
      (!place.rights || may(me, ...place.rights)),
  )
}
