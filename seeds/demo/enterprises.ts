import { usccCheckCharacter } from '#enterprises'

/** An enterprise of the demo world. Every name says that it is invented. */
export interface DemoEnterprise {
  number: number
  uscc: string
  name: string
  /** Code of a park. */
  park: string
  industryCode: string
  registeredCapital: string
  establishedOn: string
  tags: readonly string[]
}

const PARKS = ['science-city', 'knowledge-city', 'bio-island', 'huangpu-port', 'tianhe', 'minying', 'huanghuagang', 'nansha']

/** Word of the name, its industry (GB/T 4754) and tags; a park takes them in turn. */
const KINDS: readonly (readonly [word: string, industryCode: string, tag: string])[] = [
  ['光子芯片', '3973', '集成电路'],
  ['工业软件', '6513', '软件'],
  ['基因诊疗', '2761', '生物医药'],
  ['氢能装备', '3824', '新能源'],
  ['机器人', '3491', '智能制造'],
  ['新型显示', '3974', '新一代信息技术'],
  ['纳米材料', '2659', '新材料'],
  ['环境监测', '4021', '节能环保'],
]

const WORDS = ['青苗', '晨露', '新芽', '嘉禾', '秋实']
const FOUNDED = [2012, 2014, 2016, 2018, 2019, 2020, 2021, 2022]

/** The check character of an organisation code's first eight (GB 11714-1997). */
function organisationCheck(first8: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2]
  const sum = [...first8].reduce((all, character, i) => {
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 55
    return all + value * (weights[i] ?? 0)
  }, 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

/** A fictional credit code with valid check characters; its organisation part begins with DEMX, which no registrar gives. */
export function demoUscc(number: number): string {
  const organisation = `DEMX${String(number).padStart(4, '0')}`
  const first = `91440112${organisation}${organisationCheck(organisation)}`
  return `${first}${usccCheckCharacter(first)}`
}

/** Forty enterprises, five in each park. */
export const demoEnterprises: readonly DemoEnterprise[] = Array.from({ length: 40 }, (_, i) => {
  const [word, industryCode, tag] = KINDS[i % KINDS.length] ?? ['', '', '']
  return {
    number: i + 1,
    uscc: demoUscc(i + 1),
    name: `${WORDS[Math.floor(i / 8)]}${word}（演示）有限公司`,
    park: PARKS[i % PARKS.length] ?? '',
    industryCode,
    registeredCapital: `${(i % 9) * 300 + 500}万元人民币`,
    establishedOn: `${FOUNDED[(i * 3) % FOUNDED.length]}-0${(i % 9) + 1}-1${i % 10}`,
    tags: ['演示', tag],
  }
})
