import { fold } from '../../lexicon/fold.ts'
import { mouthpieceWords } from '../../lexicon/identity.ts'
import type { Measure } from '../../model/annotated.ts'
import { TOTALS } from '../figures/counted.ts'
import { tieOfActors } from '../relate.ts'
import type { Casebook, Statement } from '../statements.ts'
import { overlaps } from '../when.ts'
import { speakersIn } from './draft.ts'

/**
 * A statement and the closest one of another telling of its passage. `late`: it stands in the later telling, or it is
 * not known which is later. `others`: all statements of the other telling. `disputed`: others contest it.
 */
export type Compared = {
  said: Statement
  twin: Statement
  others: readonly Statement[]
  late: boolean
  disputed: boolean
  book: Casebook
}

type Change = { rule: string; when: (c: Compared) => boolean; why: (c: Compared) => string }

const sameType = ({ said, twin }: Compared): boolean => said.claim.type === twin.claim.type

export const shareSpeaker = (a: Statement, b: Statement): boolean =>
  a.speakers.some((x) =>
    b.speakers.some((y) => fold(x.origin) === fold(y.origin) || fold(x.name) === fold(y.name)),
  )

/**
 * One voice, organs of one state, or a common noun ("officials", "residents") that may be the body or the person whom
 * the other telling names.
 */
function maybeOneVoice({ said, twin, book }: Compared): boolean {
  const { parties, names } = book
  const last = (name: string) => name.split(' ').at(-1)!.toLowerCase()
  const fits = (noun: string, other: string): boolean =>
    mouthpieceWords.has(last(noun)) || (parties.isVague(noun) && names.kindOf(other) === 'person')
  return (
    shareSpeaker(said, twin) ||
    said.speakers.some((x) =>
      twin.speakers.some(
        (y) => parties.tie(x.origin, y.origin) === 'same' || fits(x.name, y.name) || fits(y.name, x.name),
      ),
    )
  )
}

/** A total that a later telling has higher has grown since. */
const hasGrown = ({ said, twin }: Compared, measure: Measure, one: number, two: number): boolean =>
  TOTALS.has(measure) && one > two && said.told !== null && twin.told !== null && said.told > twin.told

const silent = ({ said, twin }: Compared): boolean => said.speakers.length * twin.speakers.length === 0

function sameFigure({ said, twin }: Compared): boolean {
  return said.claim.figure?.value === twin.claim.figure?.value
}

/** What may change on the way from one telling to the next, by field. */
export const CHANGES: readonly Change[] = [
  {
    rule: 'copies/attribution-lost',
    when: (c) =>
      c.disputed &&
      c.said.speakers.length === 0 &&
      c.said.claim.stance === 'asserted' &&
      c.twin.speakers.length > 0 &&
      sameType(c) &&
      !c.others.some((o) => o.speakers.length === 0 && o.claim.type === c.said.claim.type),
    why: ({ twin, book }) =>
      `is told as fact; another telling of the passage gives it as the word of ${speakersIn(twin, book)}`,
  },
  {
    rule: 'copies/attribution-changed',
    // With another number it is another statement: two bodies gave each its own.
    when: (c) => c.late && !silent(c) && !maybeOneVoice(c) && sameFigure(c),
    why: ({ said, twin, book }) =>
      `is given as the word of ${speakersIn(said, book)}; another telling of the passage gives it to ${speakersIn(twin, book)}`,
  },
  {
    rule: 'copies/number-changed',
    when: (c) => {
      const [one, two] = [c.said.claim.figure, c.twin.claim.figure]
      if (!c.late || one === null || two === null || !(silent(c) || maybeOneVoice(c))) return false
      if (one.measure !== two.measure || one.value === two.value) return false
      return !hasGrown(c, one.measure, one.value, two.value)
    },
    why: () => 'has another number in another telling of the passage',
  },
  {
    rule: 'copies/day-changed',
    when: ({ said, twin, late }) =>
      late && said.days !== null && twin.days !== null && !overlaps(said.days, twin.days),
    why: () => 'has another day in another telling of the passage',
  },
  {
    rule: 'copies/denial-changed',
    when: (c) =>
      c.late &&
      sameType(c) &&
      isDenied(c.said) !== isDenied(c.twin) &&
      !c.others.some((o) => isDenied(o) === isDenied(c.said) && o.claim.type === c.said.claim.type),
    why: () => 'stands against another telling of the passage, where yes and no are changed',
  },
  {
    rule: 'copies/actor-changed',
    when: (c) => c.late && sameType(c) && tieOfActors(c.said, c.twin, c.book.parties) === 'apart',
    why: () => 'has another actor in another telling of the passage',
  },
  {
    rule: 'copies/act-changed',
    when: ({ said, twin }) =>
      said.claim.type === 'capture' && !said.past && ['enter', 'advance', 'govern'].includes(twin.claim.type),
    why: () => 'is more than another telling of the passage has, which knows of no taking of the place',
  },
]

const isDenied = ({ claim }: Statement): boolean => claim.stance === 'denied'
