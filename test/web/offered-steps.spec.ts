/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { charts, demoLogins, seedDemo } from '#seeds'
import { openWebOffice, type Seat, signInAt, type WebOffice } from './chromium.js'

const WHY = '：为什么不能办'
/** What every step there is is called; no button of a case's page may be called so unless the server offers it. */
const NAMES = new Set(charts.flatMap(({ events }) => Object.values(events).map(({ label }) => label[0])))

interface Answer {
  id: string
  kind: string
  state: string
  waitsOn: string
  openCorrection: object | null
  unlocked: string[]
  actions: { label: string; allowed: boolean; input: string | null; adverse: boolean }[]
}

describe('the steps on a page of the demo world', () => {
  let office: WebOffice
  /** Roles and states whose page was looked at. */
  const looked = new Set<string>()

  beforeAll(async () => {
    office = await openWebOffice()
    await seedDemo(office.db.url, office.config)
  }, 120_000)
  afterAll(() => office.close())

  it.each(['officer', 'officer2', 'manager', 'firm', 'firm-agent', 'auditor'])(
    'are those the server offers %s, in every state that has any',
    async (login) => {
      const { role = '', password } = demoLogins.find((one) => one.login === login) ?? {}
      const seat = await office.sitDown({ phone: login.startsWith('firm') })
      await signInAt(office, seat, { login }, password)
      for (const one of await oneOfEachState(seat)) {
        const place = `${role} ${one.kind} ${one.state}`
        if (looked.has(place)) continue
        looked.add(place)
        expect({ place, shown: await shownOn(seat.page, one, offered(one)) }).toEqual({ place, shown: offered(one) })
      }
      await seat.context.close()
    },
  )

  it('were looked at in enough states to mean something', () => expect(looked.size).toBeGreaterThan(20))

  /** A case of each state in which the server offers this person something, and one in which it offers nothing. */
  async function oneOfEachState({ page }: Seat): Promise<Answer[]> {
    const all: Answer[] = await page.evaluate(async () => {
      const list = await (await fetch('/api/cases?tab=all&size=200')).json()
      return Promise.all(list.items.map(async ({ id }: { id: string }) => (await fetch(`/api/cases/${id}`)).json()))
    })
    const byState = new Map(all.filter((one) => one.actions.length > 0).map((one) => [`${one.kind} ${one.state}`, one]))
    const idle = all.find((one) => one.actions.length === 0)
    return [...byState.values(), ...(idle ? [idle] : [])]
  }
})

/** The steps offered; one that hands in can always be pressed and then says what is against it. */
const offered = ({ actions, waitsOn, openCorrection, unlocked }: Answer) => {
  const handsIn = waitsOn === 'firm' && (openCorrection || unlocked.length > 0)
  return actions
    .map(({ label, allowed, input, adverse }) => (allowed || (handsIn && !input && !adverse) ? label : label + WHY))
    .sort()
}

/**
 * The buttons called like a step on a case's page, and on the page from which a firm hands in, where there is one. What
 * comes after the heading is waited for as long as fewer are there than `expected`.
 */
async function shownOn(page: Page, { id }: Answer, expected: readonly string[]): Promise<string[]> {
  await page.goto(`/cases/${id}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const elsewhere = page.getByRole('alert').getByRole('link')
  for (let tries = 0; tries < 40; tries++) {
    if ((await stepNames(page)).length >= expected.length || (await elsewhere.count()) > 0) break
    await page.waitForTimeout(100)
  }
  const names = await stepNames(page)
  const work = page.getByRole('alert').getByRole('link')
  if ((await work.count()) === 0) return names.sort()
  await work.first().click()
  await page.waitForURL(/\/(fill|correct)$/)
  if (page.url().endsWith('/fill')) await page.goto(`/cases/${id}/check`)
  await page.getByRole('heading', { level: 1, name: /^(核对与提交|补正)$/ }).waitFor()
  return [...names, ...(await stepNames(page))].sort()
}

function stepNames(page: Page): Promise<string[]> {
  return page
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? (one.textContent ?? '').replaceAll(/\s/g, '')))
    .then((names) => names.filter((name) => NAMES.has(name.replace(WHY, ''))))
}
