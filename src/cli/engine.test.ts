import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { laterFlag } from './engine.ts'

describe('laterFlag', () => {
  it('is a flag that this Node knows, which ends with an error on any other', () => {
    const flag = laterFlag(process.versions.node)
    const run = (given: string) =>
      execFileSync(process.execPath, [given, '-p', '"runs"'], { encoding: 'utf8', stdio: 'pipe' })
    if (flag) expect(run(flag)).toBe('runs\n')
    expect(() => run('--no-such-flag=1')).toThrow()
  })
  it('leaves versions alone that were never tried', () => {
    expect(laterFlag('18.19.0')).toBeNull()
    expect(laterFlag('99.0.0')).toBeNull()
  })
})
