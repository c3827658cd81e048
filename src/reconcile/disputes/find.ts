import type { Origins } from '../origins.ts'
import type { Asked } from '../questions.ts'
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
  for (const draft of drafts) {
    const same = out.find((other) => isSame(draft, other))
    if (!same) {
      out.push({
        ...draft,
        sides: draft.sides.map((side) => ({ ...side, statements: [...side.statements] })),
      })
      continue
    }
    for (const side of draft.sides) {
      const into = same.sides.find(({ stage }) => stage === side.stage)
      if (into) into.statements.push(...side.statements.filter((s) => !into.statements.includes(s)))
      else same.sides.push(side)
    }
    same.question = { ...same.question, where: both(same.question.where, draft.question.where) }
  }
  return out
}

const both = (a: string | null, b: string | null): string | null =>
  a && b && a !== b ? `${a} and ${b}` : (a ?? b)

const sentenceOf = ({ claim }: Statement): string => `${claim.article} ${claim.evidence.start}`

function isSame(a: Draft, b: Draft): boolean {
  if (a.kind !== b.kind || a.question.about !== b.question.about || a.party !== b.party) return false
  const shared = a.sides.filter((side) => {
    const other = b.sides.find(({ stage }) => stage === side.stage)
    const sentences = new Set(side.statements.map(sentenceOf))
    return other?.statements.some((s) => sentences.has(sentenceOf(s)))
  })
  return shared.length > 1
}
