import type { Frame } from '../lexicon/frames.ts'
import { ontology, typesThat } from '../lexicon/ontology.ts'
import type { Place, Stance } from '../model/annotated.ts'
import type { Claim } from '../model/claim.ts'
import { covers } from '../model/span.ts'
import { type Clause, predicateOf } from './clause/clauses.ts'
import { isIntended, isUnderWay, realityOf } from './clause/stance.ts'
import { placeName, placesAt } from './fillers.ts'
import { mannerOf } from './manner.ts'
import { figureOf } from './number/figure.ts'
import { headsOf, placesOfClause } from './roles.ts'
import type { Scene } from './scene.ts'
import { isAhead, isLongAgo, isRecalled, isYearsAgo, latestDay } from './when/background.ts'
import { isStart, timeOf } from './when/when.ts'
import { actorsOf, pairsOf } from './who/actors.ts'
import { isOnlooker } from './who/onlookers.ts'
import { isPresupposed, spokenBy, type Voice, voicesOf } from './who/speaker.ts'
import { figuresOf, targetsOf } from './who/targets.ts'

/** What the article says as a whole that a claim needs to know. */
export type Setting = { article: string; day: number | null; historical: boolean }

/** A claim before the article has given it its number. `placedBy`: what told its place; null where it has none. */
export type Draft = Omit<Claim, 'id' | 'placed'> & { placedBy: string | null }

const SPEECH_ACTS = typesThat('speech')
const MUTUAL = typesThat('mutual')

/** States: what has been so "since 2017" is so today. */
const LASTING = new Set(['hold', 'remain', 'govern'])

/** What is done at will: who says that they will has planned it. */
const INTENDED = new Set(
  'meet supply depart withdraw deploy evacuate release reopen close protest govern agree encircle'.split(' '),
)

/** What happens without an actor. */
const NATURAL = new Set(['hazard', 'price', 'shortage'])

const orNull = <T>(list: T[]): (T | null)[] => (list.length > 0 ? list : [null])

/** Where people are brought is not where they are brought from. */
const withoutGoal = (args: Clause['args']): Clause['args'] =>
  new Map([...args].filter(([role]) => !['to', 'into', 'towards', 'toward'].includes(role)))

/** "Met in Doha and called for", but not "a call for calm in Goma": where it was said, not what was spoken of. */
const atOnly = (args: Clause['args']): Clause['args'] =>
  new Map([...args].filter(([role]) => role === 'in' || role === 'at'))

/** What is done with words or from afar: the places in its clause are whom or what it is about. */
const PLACELESS = new Set(['accuse', 'back', 'warn', 'decline'])
const SELDOM_PLACED = new Set(['urge', 'agree', 'supply'])

function placesOf(scene: Scene, clause: Clause, frame: Frame): (string | null)[] {
  const role = frame.roles?.place
  const named = role ? headsOf(clause.args, role).flatMap((h) => placesAt(scene, h)) : []
  const places = named.length > 0 ? named : placesTold(scene, clause, frame.type)
  return orNull([...new Set(places.map((p) => placeName(scene, p)))])
}

function placesTold(scene: Scene, { args, head }: Clause, type: string): Place[] {
  if (PLACELESS.has(type)) return []
  if (SELDOM_PLACED.has(type)) return placesOfClause(scene, atOnly(args), head)
  return placesOfClause(scene, type === 'evacuate' ? withoutGoal(args) : args, head, NATURAL.has(type))
}

const speakerOf = (voice: Voice): string[] => (voice.speaker === null ? [] : [voice.speaker])

const HEARSAY: readonly Stance[] = ['asserted', 'rumoured', 'planned', 'predicted', 'denied']
/** The voice's stance and the syntax's: a plan that is rumoured stays a plan, a rumour that is denied is denied. */
const combine = (a: Stance, b: Stance): Stance => (HEARSAY.indexOf(a) >= HEARSAY.indexOf(b) ? a : b)

/** The claims that one clause makes by one frame: one for each actor, target and place that it names. */
export function claimsOf(scene: Scene, clause: Clause, frame: Frame, setting: Setting): Draft[] {
  const told = realityOf(scene.syntax, clause.head, {
    attempts: frame.attempted ?? false,
    said: SPEECH_ACTS.has(frame.type),
  })
  const intended = told === 'predicted' && INTENDED.has(frame.type) && isIntended(scene.syntax, clause.head)
  const nearly = frame.type === 'capture' && told === 'asserted' && isUnderWay(scene.syntax, clause.head)
  const reality = nearly || intended ? 'planned' : frame.negative && told === 'denied' ? 'asserted' : told
  if (reality === 'void') return []
  const time = timeOf(scene, clause.head, setting.day)
  const value = time?.type === 'date' ? time.value : null
  // A sentence all of whose days lie far back tells history, also in the clauses that have no day of their own.
  const dated = value ?? latestDay(scene)
  const lasts = time !== null && LASTING.has(frame.type) && isStart(scene, time)
  const background =
    setting.historical ||
    (isLongAgo(dated, setting.day) && !lasts) ||
    isRecalled(scene, clause.head) ||
    isYearsAgo(scene, time)
  const { sentence } = scene.syntax
  const found = targetsOf(scene, clause, frame, figureOf(scene, clause, frame.type))
  const targets = orNull(found.map(({ name }) => name))
  const figures = figuresOf(scene, clause, frame.type, found)
  const places = placesOf(scene, clause, frame)
  const manner = mannerOf(scene, frame.type, frame.manner ?? null)
  const lemma = predicateOf(clause)
  const drafts: Draft[] = []
  const tells = !SPEECH_ACTS.has(frame.type) && !MUTUAL.has(frame.type)
  const granted = background || isPresupposed(scene, clause, frame.type)
  for (const voice of voicesOf(scene, clause, tells)) {
    // Who alone vouches for it does it: "the vote was stolen, the opposition says" is an accusation of theirs.
    // "The mayor and ten others died": those to whom it happened did it to nobody.
    const befalls = frame.roles?.target === 'agent' && frame.roles.actor === undefined
    const said =
      frame.roles?.actor === 'speaker' ? speakerOf(voice) : befalls ? [null] : actorsOf(scene, clause, frame)
    const speaks = SPEECH_ACTS.has(frame.type) && !clause.passive && said.every((name) => name === null)
    const actors = speaks ? [spokenBy(scene, clause)] : said
    for (const { actor, target } of pairsOf(scene, clause, frame.type, actors, targets)) {
      for (const place of places) {
        const stance = combine(combine(reality, voice.stance), frame.stance ?? 'asserted')
        drafts.push({
          article: setting.article,
          type: frame.type,
          manner,
          lemma,
          stance,
          actor: actor === target || isOnlooker(scene, frame.type, actor, voice) ? null : actor,
          target,
          place,
          // Tomorrow's date is that of what was agreed or urged, not of the word that was given.
          time: value && TOLD.has(stance) && isAhead(value, setting.day) ? null : value,
          background,
          figure: figures.get(target) ?? figures.get(null) ?? null,
          speaker: granted || speaksForItself(scene, clause, frame.type, voice, actor) ? null : voice.speaker,
          evidence: { start: sentence.start, end: sentence.end },
          words: clause.words,
          rule: frame.id,
          reader: 'rules',
          placedBy: place === null ? null : 'clause',
        })
      }
    }
  }
  return drafts
}

/** Stances of what has been or is. */
const TOLD: ReadonlySet<Stance> = new Set(['asserted', 'denied', 'rumoured'])

/** Who says it and does it by saying so ("urged", "promised tents") has nobody else's word for it. */
const speaksForItself = (
  scene: Scene,
  { words }: Clause,
  type: string,
  { speaker }: Voice,
  actor: string | null,
) =>
  (SPEECH_ACTS.has(type) ||
    (type === 'supply' && scene.attributions.some(({ cue }) => cue && covers(cue, words)))) &&
  speaker !== null &&
  (speaker === actor || speaker.startsWith(`${actor} (`))

/** True where events of the type happen somewhere, so that context may say where. */
export const hasPlace = (type: string): boolean => ontology.get(type)?.place ?? false
