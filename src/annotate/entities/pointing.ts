import { antecedentOf } from './antecedent.ts'
import { conjoined, joinedName } from './lists.ts'
import type { Step } from './memory.ts'
import type { Mention } from './mention.ts'
import { speakerIn } from './speech.ts'
import { lower } from './words.ts'

type Meant = Pick<Mention, 'name' | 'kind' | 'country' | 'of'>

/**
 * Ties a pronoun or a pointing noun ("the group") to whom it stands for; leaves it without a name where
 * that is not clear. `settle` names a speaker who stands after his words.
 */
export function point(step: Step, settle: (speaker: Mention) => void): void {
  const { mention, memory, line, near } = step
  if (mention.said.as !== 'pronoun') return
  const told = namedSo(step) ?? speakerOf(step, settle)
  if (told) {
    const { name, kind, country, of } = told
    Object.assign(mention, { name, kind, country, of })
    return
  }
  if (mention.said.pronoun.who === 'speaker') return
  const meant = antecedentOf(mention, [...memory.heard, { line, mentions: near }])
  if (!meant || meant.name === null) return
  const there = memory.heard.find((heard) => heard.line.index === meant.line)?.line ?? line
  const parts = mention.many === true && meant.many !== true ? conjoined(there, meant) : []
  const joined = joinedName(parts)
  const { kind, of, owner } = meant
  const country = joined ? null : meant.country
  Object.assign(mention, { name: joined ?? meant.name, kind, country, of, owner })
  if (mention.many === true && meant.rule === 'entity/country') mention.kind = 'government'
  mention.parts = joined ? parts : meant.parts
}

/** "The Observatory", "the council": the last body with that word in its name, however long ago. */
function namedSo({ mention, line, memory }: Step): Mention | null {
  if (mention.said.as !== 'pronoun' || mention.said.pronoun.role !== 'noun') return null
  const body = memory.bodies.get(lower(line.words, mention.last))
  const { kinds } = mention.said.pronoun
  return body && (kinds.length === 0 || kinds.includes(body.kind)) ? body : null
}

/**
 * "I" and "we" in a quotation: who says it, in this sentence or the one before. "We" of somebody who speaks
 * for a group or a state are that group or state.
 */
function speakerOf({ mention, line, near, memory }: Step, settle: (speaker: Mention) => void): Meant | null {
  if (mention.said.as !== 'pronoun' || mention.said.pronoun.who !== 'speaker') return null
  if (!line.quoted[mention.first]) return null
  const last = memory.heard.at(-1)
  const speaker = speakerIn(line, near) ?? (last ? speakerIn(last.line, last.mentions) : null)
  if (!speaker) return null
  settle(speaker)
  if (speaker.name === null) return null
  const group = mention.many && speaker.kind === 'person' ? speaker.of : null
  const { owner } = speaker
  const country = owner?.country ?? speaker.country
  return group ? { name: group, kind: owner?.kind ?? 'government', country, of: null } : speaker
}
