import type { Line } from './line.ts'
import type { Mention } from './mention.ts'
import type { Naming } from './naming.ts'
import type { Scene } from './scene.ts'

/** The mentions of a line read before, those that got a name, in order. Of a very long line, its two ends. */
export type Heard = { line: Line; mentions: readonly Mention[] }

/**
 * What a reader keeps in mind: the last lines, who bore which title last, the last body with each word in
 * its name, and the one foreign army that an article speaks of, if it is only one.
 */
export type Memory = {
  naming: Naming
  heard: Heard[]
  bearers: Map<string, Mention>
  bodies: Map<string, Mention>
  onlyArmy: Mention | null
}

/** The mention that is to get its name, and the mentions around it in its line. */
export type Step = { memory: Memory; line: Line; mention: Mention; near: readonly Mention[]; depth: number }

/** How many mentions on either side of one can still bear on it. */
export const WINDOW = 40
/** How many lines back anything is looked for. */
const LINES = 6

export function memoryOf(scene: Scene, onlyArmy: Mention | null): Memory {
  const naming = { home: scene.home, rules: rulesIn(scene) }
  return { naming, heard: [], bearers: bearersIn(scene), bodies: new Map(), onlyArmy }
}

export const isBearer = (mention: Mention): boolean =>
  mention.kind === 'person' && mention.form === 'name' && mention.role !== null

function rulesIn(scene: Scene): ReadonlySet<string> {
  const nouns = scene.lines.flatMap((line) => [...line.mentions].map((mention) => mention.said))
  return new Set(nouns.flatMap((said) => (said.as === 'noun' ? [said.nominal.rule] : [])))
}

/** The first bearer of each title in the article; in reading, the last one named takes over. */
function bearersIn(scene: Scene): Map<string, Mention> {
  const bearers = new Map<string, Mention>()
  for (const line of scene.lines) {
    for (const mention of line.mentions) {
      if (isBearer(mention) && !bearers.has(mention.role!)) bearers.set(mention.role!, mention)
    }
  }
  return bearers
}

export function hear(memory: Memory, line: Line, mentions: readonly Mention[]): void {
  const named = mentions.filter((mention) => mention.name !== null)
  const kept = named.length <= 2 * WINDOW ? named : [...named.slice(0, WINDOW), ...named.slice(-WINDOW)]
  memory.heard.push({ line, mentions: kept })
  if (memory.heard.length > LINES) memory.heard.shift()
}
