import { describe, expect, it } from '@jest/globals'
import { ConfigError, catalogue, Problem } from '#platform'
import { Failure, sentenceOf } from './failure.js'

describe('what a command prints when it fails', () => {
  it('is the sentence of a failure or of a wrong variable', () => {
    expect(sentenceOf(new Failure('Port 3000 is taken.'))).toBe('Port 3000 is taken.')
    expect(sentenceOf(new ConfigError('PORT=x: …'))).toBe('PORT=x: …')
  })

  it('is a problem with every reason, each where it belongs', () => {
    catalogue({
      'spec.refused': ['不能办理', 'This cannot be done.'],
      'spec.empty': ['{field}未填', '{field} is empty.'],
    })
    const problem = Problem.refused('spec.refused', {}, [
      { code: 'spec.empty', params: { field: 'The name' }, at: 'row 3' },
      { code: 'spec.empty', params: { field: 'The code' } },
    ])
    const was = [process.env.LC_ALL, process.env.LANG]
    Object.assign(process.env, { LC_ALL: '', LANG: 'en_GB.UTF-8' })
    expect(sentenceOf(problem)).toBe('This cannot be done.\n  row 3: The name is empty.\n  The code is empty.')
    Object.assign(process.env, { LC_ALL: 'zh_CN.UTF-8' })
    expect(sentenceOf(problem)?.split('\n')[0]).toBe('不能办理')
    Object.assign(process.env, { LC_ALL: was[0] ?? '', LANG: was[1] ?? '' })
  })

  it('names the file a command may not touch, and is nothing for an error of ours', () => {
    expect(sentenceOf(Object.assign(new Error('x'), { code: 'EACCES', path: '/a/b' }))).toMatch(
      /^\/a\/b may not be read or written by user /,
    )
    expect(sentenceOf(Object.assign(new Error('x'), { code: 'ENOENT', path: '/a/b' }))).toBe('There is no /a/b.')
    expect(sentenceOf(new TypeError('x is undefined'))).toBeUndefined()
  })
})
