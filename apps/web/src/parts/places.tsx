import {
  AuditOutlined,
  BellOutlined,
  FileSearchOutlined,
  HomeOutlined,
  InboxOutlined,
  SettingOutlined,
  SolutionOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Words } from '../words/zh-CN/index.js'
import { type Me, may, type Right } from './session.js'

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
  { to: '/', word: 'workbench', icon: <HomeOutlined />, side: 'office', rights: ['cases.work'], group: 'desk' },
  { to: '/cases', word: 'cases', icon: <InboxOutlined />, side: 'office', rights: ['cases.read'], group: 'desk' },
  { to: '/', word: 'home', icon: <HomeOutlined />, side: 'firm' },
  { to: '/programmes', word: 'programmes', icon: <FileSearchOutlined />, side: 'firm', rights: ['programmes.read'] },
  { to: '/cases', word: 'myCases', icon: <SolutionOutlined />, side: 'firm', rights: ['cases.read'] },
  { to: '/publicity', word: 'publicity', icon: <AuditOutlined />, side: 'both' },
  { to: '/notifications', word: 'notifications', icon: <BellOutlined />, side: 'both' },
  { to: '/profile', word: 'profile', icon: <SettingOutlined />, side: 'both' },
]

/** The places a person has use for. The menu only spares them doors that the server would not open. */
export function placesOf(me: Me): Place[] {
  return places.filter(
    (place) => (place.side === 'both' || place.side === me.side) && (!place.rights || may(me, ...place.rights)),
  )
}
