import { cuesOf } from '../../lexicon/attribution.ts'
import { clauseEnd } from './extent.ts'
import type { Noun } from './noun.ts'
import { groupStart, type Reading, spanOf, trim } from './reading.ts'
import { agentOf } from './source.ts'
import { type Speech, speech } from './speech.ts'
import { subjectOf } from './subject.ts'
import type { Verb } from './verb.ts'

/** Y was denied by X.   Y is said to have left.   It is feared that Y has left. */
export function passive(verb: Verb): Speech | null {
  const { r, i } = verb
  const subject = subjectOf(r, i, false)
  const dummy = subject === null || /^(?:it|there)$/.test(r.lower[subject.head]!)
  return byAgent(verb, dummy ? null : subject) ?? masked(verb, dummy ? null : subject)
}

function byAgent({ r, i, words, negated, speaks }: Verb, subject: Noun | null): Speech | null {
  const source = agentOf(r, i)
  // "warned by telephone", "taken by canoe": a bare noun that cannot speak is a means.
  if (!source || !(source.from < source.head || speaks(r, source.head) || isPlural(r, source.head)))
    return null
  const word = words.find(
    (w) => w.tail.length === 0 && ['object', 'person', 'as', 'predicate'].some((t) => w.cue.takes.has(t)),
  )
  if (!word || !subject || subject.from > i) return null
  const to = clauseEnd(r, i, i + 1)
  // "was accused by X of arson" has more to say behind the agent; "was accused by X" is told by its subject.
  const more = source.to < to && r.lower[source.to] !== ',' && r.lower[source.to] !== '.'
  const range = trim(r, { from: subject.from, to: more ? to : Math.min(subject.to, groupStart(r, i)) })
  if (range.to <= range.from) return null
  return speech(r, word.cue, { source, cueSpan: cueAt(r, i), content: spanOf(r, range), negated })
}

/** Nobody is named: what is "said to" have happened is talk. */
function masked({ r, i, negated }: Verb, subject: Noun | null): Speech | null {
  // "is said", not "are fears": a participle ends in no s.
  const cue = r.lower[i]!.endsWith('s') ? undefined : cuesOf('passive', r.lower[i]!)[0]?.cue
  const next = r.lower[i + 1]
  if (!cue || !(next === 'to' || (next === 'that' && !subject))) return null
  const from = subject && subject.from < i ? subject.from : i + 1
  const range = trim(r, { from, to: clauseEnd(r, i, i + 1) })
  if (range.to <= range.from) return null
  return speech(r, cue, { source: null, cueSpan: cueAt(r, i), content: spanOf(r, range), negated })
}

const cueAt = (r: Reading, i: number) => spanOf(r, { from: i, to: i + 1 })

const isPlural = (r: Reading, i: number): boolean => /^NN(?:S|P|PS)$/.test(r.syntax?.tree.xpos[i] ?? '')
