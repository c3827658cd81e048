import { countedBy, type Nominal, nominalOf } from '../../lexicon/forces.ts'
import type { Line } from './line.ts'
import { type Mention, MODIFIER } from './mention.ts'
import { named } from './names.ts'
import { ownerAfter, type Phrase, phraseBefore } from './phrase.ts'
import type { Piece, PieceOf } from './pieces.ts'
import type { Scene } from './scene.ts'
import { isHyphen, isVerb, lower, textOf, type Words } from './words.ts'

type NounPiece = PieceOf<'nominal'> | PieceOf<'collective'>

/** "Forces of X", "fighters from X". */
const FROM = /^(?:of|from)$/
const OF = /^of$/

/**
 * Mentions by common nouns: rebel forces, the army, residents, a rights group. Named later, when all is
 * found.
 */
export function findNouns(scene: Scene): void {
  for (const line of scene.lines) {
    for (const piece of line.pieces) {
      if (piece.is !== 'nominal' && piece.is !== 'collective') continue
      if (!isNoun(line.words, piece)) continue
      const mention = isModifier(line, piece) ? modifierMention(line, piece) : nounMention(line, piece)
      if (!mention) continue
      line.taken.set(piece, mention)
      line.mentions.add(mention)
    }
    findCounted(line)
  }
}

/** A bare number of people: "more than 40,000 have fled", "12 were killed". */
function findCounted(line: Line): void {
  const { words } = line
  for (let i = 0; i < words.tokens.length; i++) {
    if (words.tags[i] !== 'NUM' || /^(?:19|20)\d\d$/.test(words.tokens[i]!.text)) continue
    let verb = i + 1
    while (verb < i + 5 && /^(?:AUX|ADV|PART)$/.test(words.tags[verb] ?? '')) verb++
    const nominal = words.tags[verb] === 'VERB' ? countedBy.get(lower(words, verb)) : undefined
    if (!nominal || line.endingAt.has(i) || (verb === i + 1 && words.tags[i - 1] === 'VERB')) continue
    const { name, kind, rule } = nominal
    line.mentions.add(named(line, { first: i, last: i }, { name, kind, rule, form: 'nominal', many: true }))
  }
}

/** The taggers take "forces" and "guard" for verbs now and then; a plural after a qualifier is a noun. */
function isNoun(words: Words, piece: NounPiece): boolean {
  if (piece.first !== piece.last) return true
  const tag = words.tags[piece.first] ?? ''
  const before = words.tags[piece.first - 1] ?? ''
  if (isVerb(words, piece.first)) return piece.plural && /^(?:ADJ|NOUN|PROPN|DET|NUM|ADP)$/.test(before)
  // "The urgent humanitarian and refugee crises": an adjective that the list has as a noun too.
  const alone = !/^(?:NOUN|PROPN)$/.test(words.tags[piece.first + 1] ?? '')
  return tag !== 'ADJ' || (alone ? piece.plural : !piece.plural)
}

/** A singular noun right before another noun: "rebel commander", "government control", "police station". */
function isModifier(line: Line, piece: NounPiece): boolean {
  const { words, startingAt } = line
  const hyphen = isHyphen(words, piece.last + 1)
  const next = hyphen ? piece.last + 2 : piece.last + 1
  if (hyphen) return true
  const after = startingAt.get(next)
  const noun = after && (after.is === 'nominal' || after.is === 'collective' || after.is === 'qualifier')
  if (noun) return !piece.plural || (words.tags[next] !== 'VERB' && after.is !== 'qualifier' && after.plural)
  if (after?.is === 'title') return words.tags[after.last] !== 'VERB'
  return !piece.plural && words.tags[next] === 'NOUN' && !words.capital[next]
}

/** Of the modifiers only forces and governments are worth a mention: "rebel control" tells who controls. */
function modifierMention(line: Line, piece: NounPiece): Mention | null {
  const next = line.startingAt.get(piece.last + 1)
  const absorbed = next && (next.is === 'nominal' || next.is === 'collective')
  const { nominal } = piece
  if (absorbed || piece.is === 'collective' || isHyphen(line.words, piece.last + 1)) return null
  if (next?.is === 'title')
    return nominal.kind === 'people' ? null : asModifier(nounMention(line, piece), piece)
  const acts = nominal.kind === 'armed-group' || /^forces\/(?:army|government|junta)$/.test(nominal.rule)
  return acts && !nominal.relation ? asModifier(nounMention(line, piece), piece) : null
}

/** A modifier is a mention of its own word alone. */
const asModifier = (mention: Mention | null, piece: NounPiece): Mention | null =>
  mention && { ...mention, first: piece.first, rule: MODIFIER }

function nounMention(line: Line, piece: NounPiece): Mention | null {
  const { words, startingAt } = line
  const phrase = phraseBefore(line, piece.first)
  const { nominal } = piece
  const owner = phrase.owner ?? ownerAfter(line, piece.last, nominal.kind === 'people' ? OF : FROM)
  if (nominal.bare && (lower(words, piece.last + 1) === 'of' || phrase.first < piece.first)) return null
  if (nominal.relation && !owner && phrase.pronoun === null) return null
  if (phrase.former && !piece.plural && nominal.kind !== 'people') return null
  if (nominal.phrase && piece.plural) return null
  // "The militant group X": the name is the mention.
  if (!piece.plural && isGroupName(startingAt.get(piece.last + 1))) return null
  const meant = meaning(piece, phrase)
  const last = meant.phrase ? complementEnd(words, piece.last) : piece.last
  return named(
    line,
    { first: phrase.first, last },
    {
      name: null,
      form: 'nominal',
      kind: meant.kind,
      rule: meant.rule,
      many: piece.plural || nominal.bare ? true : isBody(piece) ? null : false,
      owner: owner ?? line.pronouns.get(phrase.pronoun ?? -1) ?? null,
      said: {
        as: 'noun',
        nominal: meant,
        keeps: phrase.keeps.join(' '),
        definite: phrase.definite,
        word: textOf(words, piece.first, piece.last).toLowerCase(),
        phrase: textOf(words, phrase.inner, last),
        modified: phrase.noun || last > piece.last,
      },
    },
  )
}

/** "The ministry of internal trade": plain words after "of" and "for" belong to the name of a body. */
function complementEnd(words: Words, last: number): number {
  if (!/^(?:of|for)$/.test(lower(words, last + 1))) return last
  let at = last + 2
  while (at < last + 7 && /^(?:ADJ|NOUN)$/.test(words.tags[at] ?? '') && !words.capital[at]) at++
  return at > last + 2 ? at - 1 : last
}

/** "Rebel fighters", "the rebel coalition", "opposition gunmen": the word before tells the side. */
function meaning(piece: NounPiece, phrase: Phrase): Nominal {
  const { nominal } = piece
  const { qualifier } = phrase
  if (!qualifier || nominal.relation) return nominal
  // "Regime jets", "army tanks".
  if (nominal.owned && /^forces\/(?:army|government|junta)$/.test(qualifier.rule))
    return nominalOf('forces/army')!
  if (qualifier.rule === 'forces/coalition' && nominal.kind === 'military') return qualifier
  const vague = nominal.collective || (nominal.kind === 'armed-group' && qualifier.kind === 'armed-group')
  return vague ? qualifier : nominal
}

const isGroupName = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (piece.is === 'name' || (piece.is === 'actor' && piece.actor.kind !== 'person') || piece.is === 'body')

/** "The army" is they and it; "a soldier" is one person. */
const isBody = (piece: NounPiece): boolean =>
  piece.nominal.kind === 'government' ||
  piece.nominal.kind === 'media' ||
  piece.nominal.kind === 'organisation' ||
  piece.is === 'collective' ||
  /(?:army|military|opposition|militia|gang|coalition|police|group|force|junta|cartel)$/.test(
    piece.nominal.rule,
  )
