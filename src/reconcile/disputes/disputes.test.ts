import { describe, expect, test } from 'vitest'
import { account, report, shared } from '../../../test/reports.ts'

const kinds = (a: ReturnType<typeof account>): string[] => a.disputes.map(({ kind }) => kind)
const DAY = { published: '2030-03-08' }
const NEXT = { published: '2030-03-09' }

const taken = { type: 'capture', actor: 'rebels', place: 'Karlstad' }
const entered = { type: 'enter', actor: 'rebels', place: 'Karlstad' }
const near = { type: 'advance', actor: 'rebels', place: 'Karlstad' }

describe('how far somebody has got', () => {
  test('two degrees told on one day by two mouths are a dispute', () => {
    const a = account([
      report('a1', DAY, [['rebels said they had taken Karlstad.', { ...taken, speaker: 'rebels' }]]),
      report('a2', DAY, [
        [
          'rebels were in parts of Karlstad, the Tarn Observatory said.',
          { ...entered, speaker: 'Tarn Observatory' },
        ],
      ]),
    ])
    expect(kinds(a)).toEqual(['degree'])
    expect(a.disputes[0]!.sides.map(({ claims }) => claims)).toEqual([['a1-1'], ['a2-1']])
  })

  test('nearing, entering and taking on days that follow each other are a history', () => {
    const a = account([
      report('a1', { published: '2030-03-06' }, [['rebels neared Karlstad.', near]]),
      report('a2', { published: '2030-03-07' }, [['rebels entered Karlstad.', entered]]),
      report('a3', DAY, [['rebels took Karlstad.', taken]]),
    ])
    expect(a.disputes).toEqual([])
  })

  test('reports that tell the stages in their own voice tell a history', () => {
    const a = account([
      report('a1', DAY, [
        ['rebels neared Karlstad.', near],
        ['rebels entered Karlstad.', entered],
        ['rebels took Karlstad.', taken],
      ]),
      report('a2', DAY, [['rebels said they had taken Karlstad.', { ...taken, speaker: 'rebels' }]]),
      report('a3', DAY, [['rebels are nearing Karlstad.', near]]),
    ])
    expect(a.disputes.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims))).not.toContain('a3-1')
  })

  test('"still near" of a named speaker stands against "taken"', () => {
    const a = account([
      report('a1', DAY, [['rebels took Karlstad.', taken]]),
      report('a2', DAY, [['rebels are near Karlstad, the UN said.', { ...near, speaker: 'UN' }]]),
    ])
    expect(kinds(a)).toEqual(['degree'])
  })

  test('days that claims name decide before days of publication', () => {
    const a = account([
      report('a1', DAY, [['On Thursday rebels neared Karlstad.', { ...near, time: '2030-03-07' }]]),
      report('a2', DAY, [['On Friday rebels took Karlstad.', { ...taken, time: '2030-03-08' }]]),
    ])
    expect(a.disputes).toEqual([])
  })

  test('reports without a day contradict nothing', () => {
    const a = account([
      report('a1', {}, [['rebels neared Karlstad.', near]]),
      report('a2', {}, [['rebels took Karlstad.', taken]]),
    ])
    expect(a.disputes).toEqual([])
  })

  test('one mouth that says two things, and two copies of one text, are no dispute', () => {
    const one = report('a1', DAY, [
      ['rebels said they were inside Karlstad.', { ...entered, speaker: 'rebels' }],
      ['rebels said they had taken Karlstad.', { ...taken, speaker: 'rebels' }],
    ])
    expect(account([one]).disputes).toEqual([])
    const first = report('a1', DAY, [['rebels took Karlstad.', taken]])
    const second = report('a2', DAY, [['rebels entered Karlstad.', entered]])
    expect(account([first, second], [shared(first, second, [[0, 0]])]).disputes).toEqual([])
  })
})

describe('who', () => {
  test('two that are not one are said to have taken a place', () => {
    const a = account([
      report('a1', DAY, [['The Tarn Front took Karlstad.', { ...taken, actor: 'Tarn Front' }]]),
      report('a2', DAY, [['southern rebels took Karlstad.', { ...taken, actor: 'southern rebels' }]]),
    ])
    expect(kinds(a)).toEqual(['agency'])
  })

  test('"rebels" may be the group that leads them', () => {
    const a = account([
      report('a1', DAY, [['The Tarn Front took Karlstad.', { ...taken, actor: 'Tarn Front' }]]),
      report('a2', DAY, [['rebels took Karlstad.', taken]]),
    ])
    expect(a.disputes).toEqual([])
  })

  test('a common noun that fits anybody takes no place from anybody', () => {
    const a = account([
      report('a1', DAY, [['rebels took Karlstad, the UN said.', { ...taken, speaker: 'UN' }]]),
      report('a2', DAY, [['The strongest force took Karlstad.', { ...taken, actor: 'strongest force' }]]),
    ])
    expect(a.disputes).toEqual([])
  })

  test('one side holds what the other has taken', () => {
    const held = { type: 'hold', actor: 'Tarnian army', place: 'Karlstad', speaker: 'Tarnian army' }
    const a = account([
      report('a1', DAY, [['rebels said they had taken Karlstad.', { ...taken, speaker: 'rebels' }]]),
      report('a2', DAY, [['The Tarnian army said that it held Karlstad.', held]]),
    ])
    expect(kinds(a)).toEqual(['control'])
  })
})

describe('denials', () => {
  test('in a whole country only of somebody whom both name', () => {
    const formed = { type: 'govern', place: 'Tarnia' }
    const denied = { ...formed, actor: 'rebels', target: 'cabinet', stance: 'denied' as const }
    const a = account([
      report('a1', DAY, [
        ['A cabinet is being formed in Tarnia, the UN said.', { ...formed, speaker: 'UN' }],
      ]),
      report('a2', DAY, [['rebels have not toppled the cabinet.', denied]]),
    ])
    expect(a.disputes).toEqual([])
  })

  const left = { type: 'withdraw', actor: 'Tarnian army', place: 'Karlstad' }

  test('a retreat that its army denies, and one that it calls another thing', () => {
    const a = account([
      report('a1', DAY, [
        [
          'The Tarnian army has left Karlstad, the Tarn Observatory said.',
          { ...left, speaker: 'Tarn Observatory' },
        ],
        ['The Tarnian army denied it.', { ...left, stance: 'denied', speaker: 'Tarnian army' }],
        [
          'The Tarnian army said that it had taken up new lines.',
          { type: 'deploy', actor: 'Tarnian army', place: 'Karlstad', speaker: 'Tarnian army' },
        ],
      ]),
    ])
    expect(kinds(a)).toEqual(['denial'])
    expect(a.disputes[0]!.sides).toHaveLength(3)
  })

  test('a broken dam that its operator says is whole; another dam is another matter', () => {
    const broke = { type: 'destroy', target: 'Lind dam' }
    const a = account([
      report('a1', DAY, [['The Lind dam broke, residents said.', { ...broke, speaker: 'residents' }]]),
      report('a2', DAY, [
        [
          'Hydro-Lind denied that the Lind dam had broken.',
          { ...broke, stance: 'denied', speaker: 'Hydro-Lind' },
        ],
        ['The Hov dam broke.', { type: 'destroy', target: 'Hov dam' }],
      ]),
    ])
    expect(kinds(a)).toEqual(['denial'])
    expect(a.disputes[0]!.sides.flatMap(({ claims }) => claims)).toEqual(['a1-1', 'a2-1'])
  })

  test('a denial of one thing denies no other', () => {
    const a = account([
      report('a1', DAY, [
        [
          'rebels freed prisoners in Karlstad.',
          { type: 'release', actor: 'rebels', target: 'prisoners', place: 'Karlstad' },
        ],
      ]),
      report('a2', DAY, [
        [
          'No agreement was reached in Karlstad, the UN said.',
          { type: 'agree', stance: 'denied', place: 'Karlstad', speaker: 'UN' },
        ],
      ]),
    ])
    expect(a.disputes).toEqual([])
  })
})

test('where a leader is: gone by unnamed reports, there by his own side', () => {
  const gone = { type: 'depart', actor: 'Ilse Moor', place: 'Tarnia' }
  const a = account([
    report('a1', DAY, [['Reports say that Ilse Moor has left.', { ...gone, stance: 'rumoured' }]]),
    report('a2', DAY, [
      [
        'The Tarnian government denied that Ilse Moor had left.',
        { ...gone, stance: 'denied', speaker: 'Tarnian government' },
      ],
      [
        'Ilse Moor is in Karlstad.',
        { type: 'remain', actor: 'Ilse Moor', place: 'Karlstad', speaker: 'Tarnian government' },
      ],
    ]),
  ])
  expect(kinds(a)).toEqual(['whereabouts'])
  expect(a.disputes[0]!.sides.map(({ claims }) => claims)).toEqual([['a1-1'], ['a2-1', 'a2-2']])
})

test('help that is given by one account and withheld by another', () => {
  const a = account([
    report('a1', DAY, [
      [
        'Norland has refused help to the Tarnian army.',
        { type: 'decline', actor: 'Norland', target: 'Tarnian army' },
      ],
    ]),
    report('a2', DAY, [
      [
        'Norland is sending arms to the Tarnian army.',
        { type: 'supply', actor: 'Norland', target: 'Tarnian army' },
      ],
    ]),
  ])
  expect(kinds(a)).toEqual(['degree'])
})

test('help of nobody named goes to whom the helper is known to help', () => {
  const a = account([
    report('a1', DAY, [
      ['Norland supports the Tarnian army.', { type: 'back', actor: 'Norland', target: 'Tarnian army' }],
      ['Its allies gave it little.', { type: 'decline', actor: "the army's allies", target: 'Tarnian army' }],
    ]),
    report('a2', DAY, [['Norland is sending arms.', { type: 'supply', actor: 'Norland' }]]),
  ])
  expect(kinds(a)).toEqual(['degree'])
})

test('two counts of one act by one mouth', () => {
  const freed = {
    type: 'release',
    actor: 'rebels',
    target: 'prisoners',
    place: 'Karlstad',
    speaker: 'rebels',
  }
  const count = (value: number) => ({ ...freed, figure: { measure: 'released' as const, value } })
  const a = account([
    report('a1', DAY, [['rebels freed 350 prisoners in Karlstad.', count(350)]]),
    report('a2', NEXT, [['rebels freed 530 prisoners in Karlstad.', count(530)]]),
    report('a3', NEXT, [['rebels freed 350 prisoners in Karlstad.', count(350)]]),
  ])
  expect(kinds(a)).toEqual(['figure'])
})

test('what only one side still tells, days later and by two origins, is settled', () => {
  const later = { published: '2030-03-12' }
  const a = account([
    report('a1', DAY, [['rebels said they were nearing Karlstad.', { ...near, speaker: 'rebels' }]]),
    report('a2', DAY, [
      ['The Tarn Observatory said rebels had taken Karlstad.', { ...taken, speaker: 'Tarn Observatory' }],
    ]),
    report('a3', later, [['rebels hold Karlstad, the UN said.', { ...taken, speaker: 'UN' }]]),
    report('a4', later, [['rebels hold Karlstad, residents said.', { ...taken, speaker: 'residents' }]]),
  ])
  expect(a.disputes).toEqual([])
})
