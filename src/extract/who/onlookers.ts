import { unarmed } from '../../lexicon/forces.ts'
import type { Scene } from '../scene.ts'
import type { Voice } from './speaker.ts'

/** Types of which only forces are the actors. */
const BY_FORCES = new Set(['capture', 'enter', 'advance', 'encircle', 'hold'])

/** Deeds of force. */
const BY_ARMS = new Set(['attack', 'strike', 'clash', 'kill', 'injure', 'destroy', 'capture', 'encircle'])

/** Kinds of those who tell of a war and fight for nobody. */
const TELLERS = new Set(['organisation', 'media', 'people'])

/**
 * True where the one whom the grammar makes the actor cannot have done it: an outlet or those who help, of a deed of
 * force ("told AFP that its fighters had …", "rescuers at the scene, where the blast had killed six"), and whoever
 * tells it, of what only forces do, and of any deed of force if it is a body ("The monitor reported rebels advancing, with plans to encircle the city").
 */
export function isOnlooker({ entities }: Scene, type: string, actor: string | null, voice: Voice): boolean {
  const who = actor === null ? undefined : entities.find((e) => e.name === actor)
  if (who === undefined) return false
  if (actor === voice.speaker && BY_FORCES.has(type) && TELLERS.has(who.kind)) return true
  if (actor === voice.speaker && BY_ARMS.has(type) && who.kind === 'organisation') return true
  return BY_ARMS.has(type) && (who.kind === 'media' || unarmed.has(who.rule))
}
