import type { Line } from './line.ts'
import { appose, joinedCountries, partiesBefore, share } from './lists.ts'
import { hear, isBearer, type Memory, memoryOf, type Step, WINDOW } from './memory.ts'
import { type Mention, UNKNOWN } from './mention.ts'
import { nameNoun } from './naming.ts'
import { nameRole, speaksFor } from './offices.ts'
import { ownerOf } from './owners.ts'
import { point } from './pointing.ts'
import type { Scene } from './scene.ts'
import { onlyArmyIn, whose } from './whose.ts'
import { lower } from './words.ts'

/**
 * Gives every mention its name, in the order of reading: common nouns by whose they are, pronouns by whom
 * they stand for, titles by who bears them. What cannot be told keeps null and is dropped later.
 */
export function resolve(scene: Scene): void {
  const memory = memoryOf(scene, onlyArmyIn(scene))
  for (const line of scene.lines) {
    const mentions = [...new Set([...line.mentions, ...line.pronouns.values()])].sort(
      (a, b) => a.first - b.first || b.last - a.last,
    )
    for (const [i, mention] of mentions.entries()) {
      const near = mentions.slice(Math.max(0, i - WINDOW), i + WINDOW)
      settle({ memory, line, mention, near, depth: 0 })
      remember(memory, line, mention)
    }
    hear(memory, line, mentions)
  }
}

/** Owners before what they own, speakers before what they say; `depth` stops two that own each other. */
function settle(step: Step): void {
  const { mention, memory, line, depth } = step
  if (mention.owner && mention.owner !== mention && depth < 4) {
    settle({ ...step, mention: mention.owner, depth: depth + 1 })
  }
  if (mention.name === null) give(step)
  else if (mention.rule === 'entity/adjective') share(line, mention, memory.naming.home)
  if (mention.rule === UNKNOWN) return
  if (mention.kind === 'person' && mention.form !== 'pronoun') {
    mention.of = speaksFor(mention, memory.naming.home)
  }
}

function give(step: Step): void {
  const { mention, memory, line } = step
  if (mention.said.as === 'pronoun') {
    point(step, (speaker) => {
      if (step.depth < 4) settle({ ...step, mention: speaker, depth: step.depth + 1 })
    })
  } else if (mention.said.as === 'role') nameRole(mention, memory)
  else if (mention.said.as === 'noun') {
    if (appose(line, mention)) return
    const list = joinedCountries(line, mention) ?? partiesBefore(mention, memory.heard)
    const owner = ownerOf(mention.owner ?? whose(step), memory.naming.home)
    const states = { name: list, kind: 'government' as const, country: null }
    const named = list ? states : nameNoun(mention, owner, memory.naming)
    if (named) Object.assign(mention, named)
  }
}

function remember(memory: Memory, line: Line, mention: Mention): void {
  if (isBearer(mention)) memory.bearers.set(mention.role!, mention)
  // "The rebel alliance", later "the alliance".
  const { said } = mention
  const described = said.as === 'noun' && mention.many !== true && said.phrase.includes(' ')
  if (described && mention.kind !== 'people' && mention.name)
    memory.bodies.set(lower(line.words, mention.last), mention)
  const body = mention.form === 'name' && mention.kind !== 'person' && mention.kind !== 'place'
  if (!body || mention.rule === UNKNOWN) return
  for (let i = mention.first; i <= mention.last; i++) {
    if (line.words.capital[i]) memory.bodies.set(lower(line.words, i), mention)
  }
}
