import type { Pronoun } from '../../lexicon/pronouns.ts'
import type { Line } from './line.ts'
import type { Heard } from './memory.ts'
import { type Mention, UNKNOWN } from './mention.ts'
import { isSaying } from './speech.ts'
import { isGenitive, isVerb, lower } from './words.ts'

/** How many sentences back a person or a group is still spoken of as "he" or "the group". */
const REACH = { person: 3, noun: 4, other: 2 }

/**
 * Whom a pronoun stands for, or null where it is not clear: a mention before it in its sentence, subjects
 * first; the subject that follows a fronted phrase ("Following their march, rebels …"); a mention of the
 * sentences before, subjects first. Number, and whether it is a person, must agree.
 */
export function antecedentOf(pronoun: Mention, heard: readonly Heard[]): Mention | null {
  if (pronoun.said.as !== 'pronoun') return null
  const meant = pronoun.said.pronoun
  const here = heard.at(-1)
  if (!here) return null
  const fits = (m: Mention) => m.name !== null && agrees(meant, m)
  const inSentence = here.mentions.filter((m) => m.last < pronoun.first && fits(m))
  const quoted = isAfterQuote(here.line, pronoun)
  const near =
    quoted || meant.role === 'noun' ? null : closest(here.line, inSentence, meant.role === 'object')
  if (near) return near
  if (meant.role === 'noun' && inSentence.length > 0) return lastNamed(inSentence)
  const after = meant.role === 'possessive' ? subjectAfterFront(here, pronoun, fits) : null
  if (after) return after
  // Somebody in this very sentence is meant, but who is not clear.
  if (inSentence.length > 0 && !quoted && meant.who !== 'person' && meant.role !== 'object') return null
  const reach = meant.role === 'noun' ? REACH.noun : meant.who === 'person' ? REACH.person : REACH.other
  for (let back = 1; back <= reach; back++) {
    const before = heard.at(-1 - back)
    if (!before) return null
    const fitting = before.mentions.filter(fits)
    const found = preferred(before.line, fitting, meant)
    // Several fit and none stands out: whoever is further back is not meant either.
    if (found || fitting.some((m) => m.kind !== 'place')) return found
  }
  return null
}

/**
 * In its own sentence: the subject nearest before it, for an object the one before that, since nobody does
 * a thing to "them" who are themselves; else whoever opens the sentence, or the only one that fits.
 */
function closest(line: Line, fitting: readonly Mention[], object: boolean): Mention | null {
  const subjects = fitting.filter((m) => isSubject(line, m))
  if (object) return subjects.at(-2) ?? null
  const subject = subjects.at(-1)
  if (subject) return subject
  const opener = fitting.find((m) => m.first <= 1 && m.rule !== 'entity/country')
  return opener ?? onlyOne(fitting)
}

/**
 * In a sentence before: whoever opens it, its first subject; else the last person named, or the only one
 * that fits.
 */
function preferred(line: Line, fitting: readonly Mention[], meant: Pronoun): Mention | null {
  if (meant.role === 'noun') return lastNamed(fitting)
  const subject =
    fitting.find((m) => m.first <= 2 && opensLine(line, m)) ?? fitting.find((m) => isSubject(line, m))
  return subject ?? (meant.who === 'person' ? (fitting.at(-1) ?? null) : onlyOne(actors(fitting)))
}

/** Nothing but articles and adjectives stands before it. */
function opensLine(line: Line, m: Mention): boolean {
  for (let i = 0; i < m.first; i++)
    if (!/^(?:DET|ADJ|NUM|PUNCT)$/.test(line.words.tags[i] ?? '')) return false
  return !isGenitive(line.words, m.last + 1)
}

const lastNamed = (fitting: readonly Mention[]): Mention | null =>
  fitting.filter((m) => m.form === 'name').at(-1) ?? fitting.at(-1) ?? null

/** A town is "it" only where it is the subject. */
const actors = (fitting: readonly Mention[]): Mention[] => fitting.filter((m) => m.kind !== 'place')

const onlyOne = (fitting: readonly Mention[]): Mention | null =>
  new Set(fitting.map((m) => m.name)).size === 1 ? (fitting.at(-1) ?? null) : null

/** "…", he said: who speaks is not named in what he says. */
function isAfterQuote(line: Line, pronoun: Mention): boolean {
  const before = lower(line.words, pronoun.first - 1)
  const quote = before === ',' ? lower(line.words, pronoun.first - 2) : before
  return /^["”’»]$/.test(quote)
}

function agrees(pronoun: Pronoun, m: Mention): boolean {
  if (m.rule === 'entity/adjective' || m.rule === UNKNOWN) return false
  if (pronoun.role === 'noun') return pronoun.kinds.includes(m.kind) && m.many !== true
  if (pronoun.who === 'person') return m.kind === 'person'
  if (pronoun.number === 'many')
    return m.many !== false && (m.kind !== 'place' || m.rule === 'entity/country')
  // "A soldier", "a suicide bomber": one of them is no "it".
  if (m.form === 'nominal' && m.many === false && /^(?:armed-group|military)$/.test(m.kind)) return false
  return m.many !== true && m.kind !== 'person' && m.kind !== 'people'
}

/** The subject of a clause: by the tree, else a verb follows and no preposition stands before it. */
export function isSubject(line: Line, m: Mention): boolean {
  const { words } = line
  const { tree } = words.sentence
  const joined = words.tags[m.first - 1] === 'CCONJ'
  if (!joined && isSaying(words, m.last + 1) && isVerb(words, m.last + 1)) return true
  if (tree) {
    for (let i = m.first; i <= m.last; i++) {
      const up = tree.head[i]!
      if ((up < m.first || up > m.last) && /^[nc]subj/.test(tree.label[i]!)) return true
    }
    return false
  }
  let before = m.first - 1
  while (before >= 0 && /^(?:DET|ADJ|NUM)$/.test(words.tags[before] ?? '')) before--
  if (/^(?:ADP|VERB)$/.test(words.tags[before] ?? '')) return false
  let after = m.last + 1
  while (/^(?:ADV|PART)$/.test(words.tags[after] ?? '')) after++
  return isVerb(words, after) || lower(words, after) === ','
}

/**
 * "Following their capture of X, HTS forces have …": the first fitting mention after the comma of the
 * front.
 */
function subjectAfterFront(here: Heard, pronoun: Mention, fits: (m: Mention) => boolean): Mention | null {
  const { words } = here.line
  const opening = words.tags[0] ?? ''
  if (!/^(?:ADP|SCONJ|VERB)$/.test(opening)) return null
  let comma = pronoun.last + 1
  while (comma < words.tokens.length && comma < pronoun.last + 15 && lower(words, comma) !== ',') comma++
  if (lower(words, comma) !== ',') return null
  const next = here.mentions.find((m) => m.first > comma && fits(m))
  return next && next.first <= comma + 5 ? next : null
}
