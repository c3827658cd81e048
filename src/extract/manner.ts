import { manners } from '../lexicon/manners.ts'
import type { ClaimType } from '../model/claim.ts'
import type { Scene } from './scene.ts'

const bare = (words: readonly string[]): string =>
  ` ${words.join(' ')} `.replace(/ - /g, '-').replace(/ (['’]s) /g, ' ')

const texts = new WeakMap<Scene, string>()

/**
 * How it was done: the most telling of what the frame says and what words of the sentence say, in the order of
 * `data/en/manners.yml`. Null where nothing is said.
 */
export function mannerOf(scene: Scene, type: ClaimType, framed: string | null): string | null {
  const own = manners.filter((m) => m.type.has(type))
  if (own.length === 0) return framed
  let text = texts.get(scene)
  if (text === undefined) {
    text = bare(scene.syntax.lower)
    texts.set(scene, text)
  }
  const said = text
  return own.find((m) => m.manner === framed || m.words.some((w) => said.includes(w)))?.manner ?? framed
}
