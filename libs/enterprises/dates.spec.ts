import { describe, expect, it } from '@jest/globals'
import { readDate } from './dates.js'

describe('dates in registers', () => {
  it.each([
    ['2019-01-02', '2019-01-02'],
    ['2019/1/2', '2019-01-02'],
    ['2019.1.2', '2019-01-02'],
    ['２０１９年1月2日', '2019-01-02'],
    ['20190102', '2019-01-02'],
    ['2019-01-02 00:00:00', '2019-01-02'],
    ['2020-02-29', '2020-02-29'],
  ])('reads %s', (text, date) => {
    expect(readDate(text)).toBe(date)
  })

  it.each(['2019-02-29', '1900-02-29', '2019-13-01', '2019-00-10', '2019-01-00', '0019-01-01', 'N/A', '', '2019'])(
    'does not take %s for a day',
    (text) => {
      expect(readDate(text)).toBeUndefined()
    },
  )
})
