import { describe, expect, it } from '@jest/globals'
import { referenceRows } from '../reference/seed-reference.js'
import { DivisionFinder } from './division-finder.js'

const finder = new DivisionFinder(
  referenceRows('divisions.csv').map(({ code = '', name = '', level, parent }) => ({
    code,
    name,
    level: Number(level),
    parentCode: parent || null,
  })),
)

describe('divisions told by short names', () => {
  it.each([
    ['江苏', '常州', '3204'],
    ['江苏省', '常州市', '3204'],
    ['上海', '松江', '310117'],
    ['贵州', '贵阳', '5201'],
    ['广西', '南宁', '4501'],
    ['内蒙古自治区', '包头', '1502'],
    ['新疆', '伊犁', '6540'],
    ['云南', '大理', '5329'],
    ['广东', '广州', '4401'],
    ['广东', '查无此地', '44'],
    ['西藏', undefined, '54'],
    ['台湾', undefined, '71'],
  ])('finds %s %s', (province, area, code) => {
    expect(finder.find(province, area)).toBe(code)
  })

  it('answers nothing for a province that is none', () => {
    expect(finder.find('有限责任公司 外商投资企业', '上海')).toBeUndefined()
  })

  it('finds every province by its short name', () => {
    for (const name of '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 台湾 香港 澳门'.split(
      ' ',
    )) {
      expect([name, finder.find(name, undefined)?.length]).toEqual([name, 2])
    }
  })
})
