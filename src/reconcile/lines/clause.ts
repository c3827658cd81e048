import { fold } from '../../lexicon/fold.ts'
import { phrasingOf } from '../../lexicon/phrasing.ts'
import { wordingOf } from '../../lexicon/wordings.ts'
import { hazards } from '../../lexicon/writing.ts'
import type { Stance } from '../../model/annotated.ts'
import type { ClaimType } from '../../model/claim.ts'
import type { Names } from '../names/index.ts'
import { inPlace, noun, placeText } from './noun.ts'
import { realise, type Slots } from './template.ts'

/** What a clause is written from: the fields of a claim or of an event. */
export type Told = {
  type: ClaimType
  stance: Stance
  actor: string | null
  target: string | null
  place: string | null
  manner: string | null
  /** The predicates' base forms where all claims have one, each once. */
  lemmas: readonly string[]
  /** How many of what is given, sent or moved: "2 helicopters". */
  counted?: string
}

/** How fields are named where a line has named them before: `they` for the actor, `it` for the place. */
export type Before = { actor?: string; plural?: boolean; place?: boolean }

/** "rebels have taken Karlstad": the claim as a clause, without who says so; null where it leaves nothing to say. */
export function clause(told: Told, names: Names, before: Before = {}): string | null {
  const phrasing = phrasingOf(told.type)
  const exact = wordingOf(told.type, lemmasOf(told))
  const slots = slotsOf(told, names, before)
  const filled = (...templates: (string | null | undefined)[]): string | null => {
    for (const template of templates) {
      const said = template ? realise(template, slots) : null
      if (said !== null) return said
    }
    return null
  }
  const certain = told.stance === 'asserted' || told.stance === 'rumoured' || told.stance === 'denied'
  if (certain)
    return slots.actor ? filled(exact?.clause, phrasing.clause) : filled(exact?.bare, phrasing.bare)
  if (slots.actor) {
    const act = filled(exact?.act, phrasing.act)
    return act && `${slots.actor} ${told.stance === 'planned' ? `${slots.be} set to` : 'could'} ${act}`
  }
  const future = filled(exact?.future, phrasing.future)
  if (future !== null) return future
  const name = realise(phrasing.noun, slots)
  const are = noun(name ?? '', null).plural ? 'are' : 'is'
  return (
    name &&
    `${withArticle(name, phrasing.article)} ${are} ${told.stance === 'planned' ? 'planned or under way' : 'expected or feared'}`
  )
}

/** Who denies it in words of his own ("it is intact") denies what the others deny. */
const lemmasOf = ({ type, stance, lemmas }: Told): readonly string[] =>
  stance === 'denied' ? lemmas.filter((lemma) => wordingOf(type, [lemma]) !== null) : lemmas

/** The event as a noun phrase for a title: "fall of Karlstad"; null where the place or thing is missing. */
export const eventName = (told: Told, names: Names): string | null =>
  realise(phrasingOf(told.type).noun, slotsOf(told, names, {}))?.replace(/^an? /, '') ?? null

/** "the fall of X", "an attack on X", "fighting in X". */
const withArticle = (name: string, article = ''): string =>
  /^\S+ (?:or \S+ )?of /.test(name) ? `the ${name}` : `${article} ${name}`.trim()

export function slotsOf(told: Told, names: Names, before: Before): Slots {
  const actor = told.actor === null ? null : noun(told.actor, names.kindOf(told.actor))
  const target = told.target === null ? null : noun(told.target, names.kindOf(told.target))
  const plural = before.actor ? (before.plural ?? true) : (actor?.plural ?? false)
  // Where the place is named as what is struck or taken, it is not named again as where.
  const place = told.place === null ? null : before.place ? 'it' : placeText(told.place)
  const there = told.place === null ? '' : before.place ? ' there' : inPlace(told.place)
  const named = told.target !== null || !PLACE_AS_TARGET.has(told.type)
  const isPlace = OF_PLACES.has(told.type) || (target === null && PLACE_AS_TARGET.has(told.type))
  const many = !isPlace && (target === null || target.plural)
  const modal = (plural: boolean) =>
    told.stance !== 'planned' ? 'could' : plural ? 'are set to' : 'is set to'
  return {
    actor: actor === null ? null : (before.actor ?? actor.text),
    target: target?.text ?? null,
    place,
    object: isPlace ? place : (target?.text ?? null),
    in: named && !OF_PLACES.has(told.type) && !saysPlace(told) ? there : '',
    counted: told.counted,
    manner: told.manner === null ? null : (hazards[told.manner] ?? null),
    have: plural ? 'have' : 'has',
    be: plural ? 'are' : 'is',
    s: plural ? '' : 's',
    'o.have': many ? 'have' : 'has',
    modal: modal(many),
    'is.modal': modal(false),
    'are.modal': modal(true),
    't.have': target === null || target.plural ? 'have' : 'has',
    't.be': target === null || target.plural ? 'are' : 'is',
  }
}

/** A target that bears the place's name says where it is: the Karlstad bridge at Karlstad bridge. */
const saysPlace = ({ type, target, place }: Told): boolean =>
  target !== null &&
  place !== null &&
  (` ${fold(target)} `.includes(` ${fold(place)} `) || (CONDITIONS.has(type) && /\p{Lu}/u.test(target)))

/** Types that tell what becomes of a thing: a thing with a name needs no place beside it. */
const CONDITIONS: ReadonlySet<ClaimType> = new Set(['destroy', 'close', 'reopen', 'cut'])

/** Types whose object is the place itself. */
const OF_PLACES: ReadonlySet<ClaimType> = new Set([
  'capture',
  'enter',
  'encircle',
  'withdraw',
  'hold',
  'advance',
])

const PLACE_AS_TARGET: ReadonlySet<ClaimType> = new Set(['strike'])
