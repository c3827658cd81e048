import { describe, expect, it } from 'vitest'
import { actorEntries, isAbbreviation } from './actors.ts'
import { phraseKeys } from './phrases.ts'

const members = actorEntries.flatMap((entry) => entry.members)

describe('data/en/actors.yml', () => {
  it('gives every actor an id of its own', () => {
    const ids = members.map((member) => member.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })
  it('gives no name to two actors', () => {
    const owners = new Map<string, string>()
    const clashes: string[] = []
    for (const { id, name, also } of members) {
      for (const said of [name, ...also]) {
        const key = isAbbreviation(said) ? said.replaceAll('.', '') : phraseKeys(said).join(' ')
        const owner = owners.get(key)
        if (owner && owner !== id) clashes.push(`${said}: ${owner} and ${id}`)
        owners.set(key, id)
      }
    }
    expect(clashes).toEqual([])
  })
  it('names countries by their codes', () => {
    const odd = members.filter(({ country }) => country !== undefined && !/^[A-Z]{2}$/.test(country))
    expect(odd).toEqual([])
  })
  it('covers every part of the world', () => {
    const armed = actorEntries
      .filter((entry) => entry.kind === 'armed-group')
      .flatMap((entry) => entry.members)
    const countries = new Set(armed.map((member) => member.country))
    const expected = [
      'SY',
      'YE',
      'AF',
      'PK',
      'IN',
      'MM',
      'PH',
      'NG',
      'ML',
      'SD',
      'SO',
      'ET',
      'CD',
      'CO',
      'MX',
      'HT',
      'UA',
    ]
    expect(expected.filter((iso) => !countries.has(iso))).toEqual([])
    expect(members.length).toBeGreaterThan(600)
  })
})

describe('isAbbreviation', () => {
  it.each(['UN', 'U.N.', 'ISIS-K', 'M23', 'OPEC+', 'RFE/RL'])('%s', (name) =>
    expect(isAbbreviation(name)).toBe(true),
  )
  it.each(['Hamas', 'Reuters', 'LeT', 'X', 'Viv Ansanm'])('not %s', (name) =>
    expect(isAbbreviation(name)).toBe(false),
  )
})
