import { typesThat } from '../../lexicon/ontology.ts'
import { writing } from '../../lexicon/writing.ts'
import { capitalised } from '../../text/capital.ts'
import type { Statement } from '../statements.ts'
import { type Before, clause, type Told } from './clause.ts'
import { figureClause } from './figure.ts'
import { noun } from './noun.ts'
import { type Desk, most, same, says, type Voice, voiceOf } from './voice.ts'

/** The claims' common wording: the actor, target and place that most of them name. */
export function toldBy(statements: readonly Statement[]): Told {
  const [first] = statements as [Statement]
  const place = most(statements, (s) => s.place)
  const named = (name: string | null): string | null =>
    name !== null && writing.vague.has(name) ? null : name
  const actor = named(most(statements, (s) => s.actor))
  return {
    type: first.claim.type,
    stance: first.claim.stance,
    // A place that acts at itself is where it happened, and nobody is named.
    actor: same(actor, place) ? null : actor,
    target: named(most(statements, (s) => s.target)),
    place,
    manner: most(statements, (s) => s.claim.manner),
    lemmas: lemmasOf(statements),
  }
}

/** The words in which the statements put it, the commonest first; none where one of them has no word of its own. */
function lemmasOf(statements: readonly Statement[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { claim } of statements) {
    if (claim.lemma === null) return []
    counts.set(claim.lemma, (counts.get(claim.lemma) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([lemma]) => lemma)
}

/** Who says a thing, and the thing: `clause` as a plain statement, `said` with pronouns and the words of a speech act. */
export type Said = { voice: Voice; denied: boolean; clause: string; said: string }

/**
 * Statements that say one thing, as one clause with those who say it; null where they leave nothing to say. A speaker
 * who tells of himself becomes "it" or "they". `places`: several places of which they say the same, joined by ", ".
 */
export function say(
  statements: readonly Statement[],
  desk: Desk,
  before: Before = {},
  places: string | null = null,
): Said | null {
  const told = { ...toldBy(statements), ...(places === null ? {} : { place: places }) }
  const voice = voiceOf(statements, desk)
  const { names } = desk.book
  const speaker = voice.self === null ? null : noun(voice.self, names.kindOf(voice.self))
  const himself = speaker !== null && !speaker.person && same(voice.self, told.actor)
  const pronoun: Before = himself
    ? { ...before, actor: speaker.plural ? 'they' : 'it', plural: speaker.plural }
    : before
  const plain = withNumber(told, statements, desk) ?? clause(told, names)
  const said = withNumber(told, statements, desk, pronoun) ?? clause(told, names, pronoun)
  if (plain === null || said === null) return null
  return { voice, denied: told.stance === 'denied', clause: plain, said: `${said}${quoted(statements[0]!)}` }
}

/** "the Observatory says rebels have entered Karlstad". */
export function saying(statements: readonly Statement[], desk: Desk): string | null {
  const said = say(statements, desk)
  return said && `${says(said.voice, said.denied)} ${said.said}`
}

/** The number that all statements give, in the clause; null where they give none or several. */
function withNumber(
  told: Told,
  statements: readonly Statement[],
  desk: Desk,
  before: Before = {},
): string | null {
  const figure = statements[0]!.claim.figure
  if (figure === null) return null
  if (!statements.every((s) => s.claim.figure?.value === figure.value && s.claim.figure.max === figure.max))
    return null
  return figureClause(figure, told, statements, desk.book, before)
}

/** Speech acts: what was said is the news, and a number in it counts nothing that was done. */
export const SPEECH_ACTS = typesThat('speech')
const LONGEST = 110

/** The words of an appeal, a warning or an accusation, which no field of the claim holds; else nothing. */
export function quoted({ claim, article }: Statement): string {
  const { words, evidence } = claim
  if (!SPEECH_ACTS.has(claim.type) || words.end - words.start >= evidence.end - evidence.start) return ''
  const rest = article.text.slice(words.start, evidence.end)
  const end = /[;:.“”"()\n]|, (?!and )| (?:while|but|although|after|before) /.exec(rest)?.index ?? rest.length
  const said = rest.slice(0, end).trim()
  if (said.length < 12) return ''
  const short = said.length <= LONGEST ? said : `${said.slice(0, said.lastIndexOf(' ', LONGEST))} …`
  return `: “${short.replace(/\s+/g, ' ')}”`
}

/** First letter in capitals, full stop at the end. */
export const sentence = (text: string): string => `${capitalised(text)}${/[.!?…”]$/.test(text) ? '' : '.'}`
