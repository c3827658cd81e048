import { describe, expect, test } from 'vitest'
import { account, report, type Said, shared } from '../../test/reports.ts'
import type { Stance } from '../model/annotated.ts'
import type { Reading } from '../model/claim.ts'
import type { Lineage } from '../model/story.ts'
import { unfounded } from './check.ts'
import { reconcile } from './index.ts'
import { casebookOf } from './statements.ts'

const taken = { type: 'capture', actor: 'rebels', place: 'Karlstad' }

describe('what a story may come to', () => {
  test('nothing', () => {
    expect(account([])).toMatchObject({
      title: 'Story s1',
      asOf: null,
      period: { from: null, to: null },
      lines: [],
      events: [],
      disputes: [],
      dropped: 0,
    })
  })

  test('reports that claim nothing are a gap, not a calm', () => {
    const a = account([report('a1', {}, ['Nothing is known.'])])
    expect(a.gaps).toEqual([
      'One report: the outlet is not known.',
      'One report: the day of publication is not known; what is told there cannot be placed in time.',
      'One report: nothing could be read as a claim.',
    ])
    expect(a.gaps.join(' ')).not.toMatch(/calm|quiet/)
  })

  test('one report alone', () => {
    const a = account([
      report('a1', { published: '2030-03-08', outlet: 'Tarn Times' }, [['rebels took Karlstad.', taken]]),
    ])
    expect(a).toMatchObject({ asOf: '2030-03-08', title: 'Reported fall of Karlstad', disputes: [] })
    expect(a.lines.map(({ section }) => section)).toEqual(['short', 'control', 'sources'])
  })

  test('two hundred copies are one origin and say nothing twice', () => {
    const copies = Array.from({ length: 200 }, (_, i) =>
      report(`a${i}`, { published: '2030-03-08', outlet: `Outlet ${i}` }, [['rebels took Karlstad.', taken]]),
    )
    const lineage = copies.slice(1).map((copy) => shared(copies[0]!, copy, [[0, 0]], 'copy', 'a0'))
    const a = account(copies, lineage)
    expect(a.claims[0]!.support).toEqual({ articles: 200, publishers: 200, origins: 1, unknown: 0 })
    expect(a.lines.filter(({ section }) => section === 'control')).toHaveLength(1)
    expect(a.events).toHaveLength(1)
  })

  test('reports of the future are noted, and the day asked for stands', () => {
    const a = account(
      [report('a1', { published: '2099-01-01' }, [['rebels took Karlstad.', taken]])],
      [],
      '2030-03-08',
    )
    expect(a.asOf).toBe('2030-03-08')
    expect(a.notices.map(({ rule }) => rule)).toContain('account/ahead')
  })

  test('reports that quote each other in a circle are one text, and nobody was first', () => {
    const said = { ...taken, speaker: 'Tarn Observatory' }
    const ring = ['a1', 'a2', 'a3'].map((id) =>
      report(id, { outlet: `Outlet ${id}` }, [['rebels took Karlstad, the Tarn Observatory said.', said]]),
    )
    const [one, two, three] = ring as [Reading, Reading, Reading]
    const a = account(ring, [
      shared(one, two, [[0, 0]], 'derived', 'a1'),
      shared(two, three, [[0, 0]], 'derived', 'a2'),
      shared(one, three, [[0, 0]], 'derived', 'a3'),
    ])
    expect(a.claims[0]!.support).toMatchObject({ articles: 3, origins: 1 })
    expect(a).toMatchObject({ disputes: [], doubts: [] })
  })

  test('a claim about nobody, nothing and nowhere is kept, and nothing is made of it', () => {
    const a = account([
      report('a1', { published: '2030-03-08' }, [['It came to a clash.', { type: 'clash' }]]),
      report('a2', { published: '2030-03-08' }, [
        ['There was no clash.', { type: 'clash', stance: 'denied' }],
      ]),
    ])
    expect(a.claims).toHaveLength(2)
    expect(a.events).toHaveLength(2)
    expect(a).toMatchObject({ disputes: [], doubts: [], control: [], figures: [] })
  })

  test('articles of another story are left alone', () => {
    const readings = ['a1', 'a2'].map((id) => report(id, {}, [['rebels took Karlstad.', taken]]))
    const a = reconcile({ story: { id: 's', articles: ['a2'] }, readings, lineage: [], asOf: null })
    expect(a.claims.map(({ article }) => article)).toEqual(['a2'])
  })

  test('a place of which the last word is old', () => {
    const a = account([
      report('a1', { published: '2030-03-01' }, [['rebels took Karlstad.', taken]]),
      report('a2', { published: '2030-03-08' }, [['rebels took Hov.', { ...taken, place: 'Hov' }]]),
    ])
    expect(a.gaps).toContain('Karlstad: no report since 1 March 2030.')
  })
})

/** A generator of numbers that are the same in every run (Lehmer, 1951). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const TYPES =
  'capture enter advance encircle withdraw hold clash strike attack deploy supply kill displace release close reopen destroy cut meet agree urge decline back depart remain protest govern hazard unheard-of'.split(
    ' ',
  )
const STANCES: readonly Stance[] = ['asserted', 'denied', 'rumoured', 'planned', 'predicted']
const WHO = [
  null,
  'rebels',
  'southern rebels',
  'Tarn Front',
  'Tarnian army',
  'Ilse Moor',
  'UN',
  'rebels, Tarn Front',
  '',
]
const WHERE = [null, 'Karlstad', 'Karlstad province', 'Tarnia', 'Hov']
const WHAT = [
  null,
  'bridge',
  'wall of the Lind dam',
  'Lind dam',
  'prisoners',
  '31',
  'dead',
  'Tarnian army',
  'of the ',
]
const WHEN = [
  null,
  '2030-03-08',
  '2030-03',
  '2011',
  '2030-03-01/2030-03-08',
  '2030-99-99',
  'P1W',
  'yesterday',
]
const VOICES = [
  null,
  'rebels',
  'UN',
  'Marek Olsa (Tarn Front)',
  'Ilse Moor (mayor of Hov)',
  'we',
  'social media',
  'a nurse and a driver',
  '()',
  ' (x)',
]
const MEASURES = [
  'killed',
  'displaced',
  'released',
  'troops',
  'places',
  'distance',
  'price-factor',
  'duration',
  'other',
] as const

function anyReport(id: string, pick: (below: number) => number): Reading {
  const any = <T>(list: readonly T[]): T => list[pick(list.length)]!
  const lines = Array.from({ length: pick(8) }, (): [string, ...Said[]] => {
    const said = Array.from(
      { length: pick(4) },
      (): Said => ({
        type: any(TYPES),
        stance: any(STANCES),
        actor: any(WHO),
        target: any(WHAT),
        place: any(WHERE),
        time: any(WHEN),
        speaker: any(VOICES),
        background: pick(6) === 0,
        ...(pick(3) === 0
          ? {
              figure: {
                measure: any(MEASURES),
                value: pick(5000),
                max: pick(9) ? null : 6000,
                modifier: any(['exact', 'about', 'at-least', 'at-most'] as const),
                unit: any(['people', 'households', 'km', null]),
              },
            }
          : {}),
      }),
    )
    return [
      any(['rebels took Karlstad, “terrorists” said.', 'Thousands fled, the UN said; dozens died.', 'x']),
      ...said,
    ]
  })
  const day = pick(4) ? { published: `2030-03-0${1 + pick(9)}` } : {}
  return report(id, { ...day, ...(pick(2) ? { outlet: `Outlet ${pick(5)}` } : {}) }, lines)
}

function anyLineage(readings: readonly Reading[], pick: (below: number) => number): Lineage[] {
  return Array.from({ length: pick(6) }, () => {
    const [a, b] = [readings[pick(readings.length)]!, readings[pick(readings.length)]!]
    const some = (r: Reading): number => pick(Math.max(1, r.sentences.length))
    if (a.sentences.length === 0 || b.sentences.length === 0) return null
    const relation = (['copy', 'derived', 'shared-quote'] as const)[pick(3)]!
    return shared(
      a,
      b,
      [
        [some(a), some(b)],
        [some(a), some(b)],
      ],
      relation,
      pick(2) ? a.article.id : null,
    )
  }).filter((l) => l !== null)
}

test('whatever is read, the account is sound: nothing throws, nothing is lost, nothing is made up', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const pick = numbersFrom(seed * 7919)
    const readings = Array.from({ length: 1 + pick(12) }, (_, i) => anyReport(`a${i}`, pick))
    const lineage = anyLineage(readings, pick)
    const input = {
      story: { id: 's', articles: readings.map((r) => r.article.id) },
      readings,
      lineage,
      asOf: null,
    }
    const a = reconcile(input)
    expect(reconcile(input), `seed ${seed}: the same twice`).toEqual(a)
    const ids = new Set(a.claims.map(({ id }) => id))
    expect(ids.size).toBe(readings.flatMap((r) => r.claims).length)
    const inEvents = a.events.flatMap(({ claims }) => claims)
    expect(new Set(inEvents).size, `seed ${seed}: a claim is in one event`).toBe(inEvents.length)
    const book = casebookOf(input.story, readings, lineage)
    const present = book.statements.filter((s) => !s.past).map((s) => s.claim.id)
    expect([...inEvents].sort(), `seed ${seed}: every present claim is in an event`).toEqual(present.sort())
    const origins = new Set(a.origins.map(({ id }) => id))
    for (const claim of a.claims) expect(origins.has(claim.origin)).toBe(true)
    for (const line of a.lines) {
      expect(line.claims.length).toBeGreaterThan(0)
      for (const id of line.claims) expect(ids.has(id)).toBe(true)
      expect(line.text).not.toMatch(/[{}]|undefined|null|NaN|\s{2}|confirmed/)
      if (line.section === 'sources') continue
      const bare = [line.text, line.text.charAt(0).toLowerCase() + line.text.slice(1)]
      expect(Math.min(...bare.map((text) => unfounded(text, line.claims, book).length)), line.text).toBe(0)
      if (['background', 'doubts'].includes(line.section)) continue
      for (const id of line.claims) expect(book.byId.get(id)!.past, line.text).toBe(false)
    }
    for (const { sides } of a.disputes) expect(sides.length).toBeGreaterThan(1)
    for (const doubt of a.doubts)
      for (const id of [doubt.claim, ...doubt.against]) expect(ids.has(id)).toBe(true)
  }
})

test('a thousand reports come to one account', () => {
  const pick = numbersFrom(104_729)
  const readings = Array.from({ length: 1000 }, (_, i) => anyReport(`a${i}`, pick))
  const a = account(readings, anyLineage(readings, pick))
  expect(a.articles).toHaveLength(1000)
  expect(a.claims).toHaveLength(readings.flatMap((r) => r.claims).length)
  expect(a.lines.filter(({ section }) => section === 'short').length).toBeLessThanOrEqual(7)
})
