import type { Origins } from '../origins.ts'
import type { Asked } from '../questions.ts'
import { grow } from '../sets.ts'
import type { Casebook, Statement } from '../statements.ts'
import { controlDisputes } from './control.ts'
import type { Draft, Ground } from './draft.ts'
import { helpDisputes } from './help.ts'
import { conditionDisputes, conductDisputes, occurrenceDisputes, whereaboutsDisputes } from './others.ts'

const BY_FIELD: Record<Asked['field'], (asked: Asked, ground: Ground) => Draft[]> = {
  control: controlDisputes,
  conduct: conductDisputes,
  whereabouts: whereaboutsDisputes,
  condition: conditionDisputes,
  occurrence: occurrenceDisputes,
}

/** All disputes of a story but those about figures. */
export function findDisputes(book: Casebook, questions: readonly Asked[], origins: Origins): Draft[] {
  const ground = { parties: book.parties, origins }
  const drafts = questions.flatMap((asked) => BY_FIELD[asked.field](asked, ground))
  return merged([...drafts, ...helpDisputes(book, ground)])
}

/**
 * Disputes of one kind and party whose sides stand in the same sentences are one ("withdrew from X and Y" against
 * "redeployed in X and Y").
 */
function merged(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  const alike = new Map<string, { draft: Draft; sentences: Sentences }[]>()
  for (const draft of drafts) {
    const sentences = sentencesOf(draft)
    const list = grow(alike, `${draft.kind}|${draft.question.about}|${draft.party}`, () => [])
    const same = list.find((other) => isSame(sentences, other.sentences))
    if (!same) {
      const own = {
        ...draft,
        sides: draft.sides.map((side) => ({ ...side, statements: [...side.statements] })),
      }
      out.push(own)
      list.push({ draft: own, sentences })
      continue
    }
    const into = same.draft
    for (const side of draft.sides) {
      const its = into.sides.find(({ stage }) => stage === side.stage)
      if (its) its.statements.push(...side.statements.filter((s) => !its.statements.includes(s)))
      else into.sides.push(side)
    }
    into.question = { ...into.question, where: both(into.question.where, draft.question.where) }
    same.sentences = sentencesOf(into)
  }
  return out
}

const both = (a: string | null, b: string | null): string | null =>
  a && b && a !== b ? `${a} and ${b}` : (a ?? b)

/** The sentences in which each side stands, by its stage. */
type Sentences = ReadonlyMap<string, ReadonlySet<string>>

const sentencesOf = ({ sides }: Draft): Sentences =>
  new Map(sides.map(({ stage, statements }) => [stage, new Set(statements.map(sentenceOf))]))

const sentenceOf = ({ claim }: Statement): string => `${claim.article} ${claim.evidence.start}`

/** True where two sides or more of the one stand, at one stage, in a sentence of the other. */
function isSame(a: Sentences, b: Sentences): boolean {
  let shared = 0
  for (const [stage, sentences] of a) {
    const others = b.get(stage)
    if (!others) continue
    const [fewer, more] = sentences.size < others.size ? [sentences, others] : [others, sentences]
    for (const sentence of fewer) {
      if (!more.has(sentence)) continue
      shared++
      break
    }
  }
  return shared > 1
}
