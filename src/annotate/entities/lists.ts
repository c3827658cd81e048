import type { Line } from './line.ts'
import { type Mention, UNKNOWN } from './mention.ts'
import { stateActor } from './states.ts'
import { lower } from './words.ts'

/** The mention that begins at a token, articles skipped. */
function mentionAt(line: Line, at: number): Mention | null {
  const from = /^(?:the|both)$/.test(lower(line.words, at)) ? at + 1 : at
  const piece = line.startingAt.get(from)
  return (piece && line.taken.get(piece)) ?? null
}

/** All mentions joined to this one by commas and "and", itself first. */
export function conjoined(line: Line, first: Mention): Mention[] {
  const found = [first]
  for (let at = first.last + 1; found.length < 20; ) {
    const { words } = line
    const comma = lower(words, at) === ','
    if (comma) at++
    const and = /^(?:and|&)$/.test(lower(words, at))
    if (and) at++
    if (!comma && !and) break
    const next = mentionAt(line, at)
    if (!next || next.form === 'pronoun' || next.rule === UNKNOWN) break
    found.push(next)
    at = next.last + 1
    if (and) break
  }
  return found
}

/** Two or more joined actors as one: `Iran, Russia, Turkey`; null for one alone. */
export function joinedName(all: readonly Mention[]): string | null {
  const names = all.map((mention) => mention.name)
  return all.length > 1 && names.every((name) => name !== null) ? [...new Set(names)].join(', ') : null
}

const isCountry = (mention: Mention): boolean =>
  mention.country !== null && (mention.kind === 'place' || mention.kind === 'government')

/**
 * "The foreign ministers of A, B and C", "envoys from four countries, including A and B", "A and B
 * counterparts": the countries themselves act. Null for all other nouns.
 */
export function joinedCountries(line: Line, mention: Mention): string | null {
  const { words } = line
  if (!/^people\/(?:leaders|diplomats|officials)$/.test(mention.rule) || mention.many !== true) return null
  if (/counterparts$/.test(lower(words, mention.last))) return adjectivesBefore(line, mention)
  let at = mention.last + 1
  if (!/^(?:of|from)$/.test(lower(words, at))) return null
  for (let n = 0; n < 8; n++, at++) {
    const next = mentionAt(line, at)
    if (next && !isCountry(next)) return null
    if (next) return joinedName(conjoined(line, next)) ?? next.name
    if (/^[.;:()]$/.test(lower(words, at))) return null
  }
  return null
}

/**
 * "The participants", "both sides": the states that met, named together in the last sentences; null without
 * such.
 */
export function partiesBefore(
  mention: Mention,
  heard: readonly { mentions: readonly Mention[] }[],
): string | null {
  if (mention.said.as !== 'noun' || mention.said.definite !== true || mention.owner) return null
  if (
    !/^(?:participants|sides|parties|ministers|diplomats|leaders|delegates|delegations)$/.test(
      mention.said.word,
    )
  )
    return null
  for (const { mentions } of heard.slice(-4).reverse()) {
    const joined = mentions.find((m) => m !== mention && m.form === 'nominal' && m.name?.includes(', '))
    if (joined) return joined.name
  }
  return null
}

/** "Iraqi and Iranian counterparts". */
function adjectivesBefore(line: Line, mention: Mention): string | null {
  const { words, endingAt, taken } = line
  const names: string[] = []
  for (let at = mention.last - 1; at >= 0 && names.length < 8; ) {
    if (/^(?:and|,)$/.test(lower(words, at))) {
      at--
      continue
    }
    const piece = endingAt.get(at)
    const state = piece && taken.get(piece)
    if (!piece || !state || !isCountry(state) || state.name === null) break
    names.unshift(state.name)
    at = piece.first - 1
  }
  return names.length > 0 ? names.join(', ') : null
}

/**
 * "X, an armed group", "X (Y), a medical charity", "X, a teacher": the noun in apposition is X. Whether it
 * was one.
 */
export function appose(line: Line, mention: Mention): boolean {
  if (mention.said.as !== 'noun' || mention.said.definite !== false || mention.many === true) return false
  const { words, endingAt, taken } = line
  if (words.tags[mention.first - 1] !== 'DET' || lower(words, mention.first - 2) !== ',') return false
  let at = mention.first - 3
  if (lower(words, at) === ')') at--
  const piece = endingAt.get(at)
  const before = piece && taken.get(piece)
  const next = lower(words, mention.last + 1)
  if (before?.form !== 'name' || before.name === null) return false
  if (!/^(?:[,.;]|of|in|from|at|with|who|that|which)$/.test(next)) return false
  const single = mention.said.nominal.kind === 'people'
  if (before.kind === 'place' || before.rule === UNKNOWN || single !== (before.kind === 'person'))
    return false
  const { name, kind, country, of } = before
  Object.assign(mention, { name, kind, country, of })
  return true
}

/**
 * "Afghan and coalition forces": an adjective joined to another before a noun for forces stands for forces
 * too.
 */
export function share(line: Line, mention: Mention, home: string | null): void {
  const { words, startingAt, taken } = line
  let at = mention.last + 1
  if (!/^(?:and|or|,)$/.test(lower(words, at))) return
  for (let n = 0; n < 4; n++) {
    const piece = startingAt.get(++at)
    if (!piece) return
    const noun = taken.get(piece)
    if (piece.is === 'nominal' || piece.is === 'collective') {
      const forces = noun?.said.as === 'noun' && /^forces\/(?:army|collective|coalition)$/.test(noun.rule)
      if (forces) mention.name = stateActor(mention.country, home, 'army').name
      if (forces || noun) return
    }
    at = piece.last
    if (/^(?:and|or|,)$/.test(lower(words, at + 1))) at++
  }
}
