import { fold } from '../../lexicon/fold.ts'
import { isSubject } from './antecedent.ts'
import type { Line } from './line.ts'
import { type Mention, UNKNOWN } from './mention.ts'
import type { Piece } from './pieces.ts'
import { isRare } from './runs.ts'
import type { Scene } from './scene.ts'
import { textOf } from './words.ts'

/**
 * Subjects of two words or more that nothing else explains are people where no word of them is common
 * English.
 */
export function tellStrangers(scene: Scene): void {
  for (const { line, piece, mention } of unknowns(scene)) {
    if (isStrange(line, piece) && !line.words.shouted && isSubject(line, mention))
      mention.rule = 'entity/person'
  }
}

/**
 * What one mention of a name tells holds for all of the same words: once "Hydra, the company", every
 * "Hydra" is it. What is unknown after that but does something is taken for a body where the article has it
 * within a sentence, since a person is named in full once.
 */
export function shareKinds(scene: Scene): void {
  const known = new Map<string, Mention>()
  const inside = new Set<string>()
  for (const line of scene.lines) {
    for (const [piece, mention] of line.taken) {
      const key = keyOf(line, piece)
      if (mention.form === 'name' && mention.rule !== UNKNOWN && !known.has(key)) known.set(key, mention)
      if (piece.is === 'name' && !piece.weak) inside.add(key)
    }
  }
  for (const { line, piece, mention } of unknowns(scene)) {
    const key = keyOf(line, piece)
    const like = known.get(key)
    if (like) {
      const { name, kind, country, of, many, owner } = like
      Object.assign(mention, { name, kind, country, of, many, owner, rule: 'entity/same-name' })
    } else if (inside.has(key) && !line.words.shouted && !/\d/.test(key) && isSubject(line, mention)) {
      Object.assign(mention, { kind: 'organisation', rule: 'entity/subject', many: null })
    }
  }
}

function* unknowns(scene: Scene): Generator<{ line: Line; piece: Piece; mention: Mention }> {
  for (const line of scene.lines) {
    for (const [piece, mention] of line.taken) {
      if (mention.rule === UNKNOWN && piece.is === 'name') yield { line, piece, mention }
    }
  }
}

/** Two to four words of which none is common English are a person's name rather than a company's. */
function isStrange(line: Line, piece: Piece): boolean {
  const words = textOf(line.words, piece.first, piece.last).split(' ').map(fold)
  return words.length > 1 && words.length < 5 && words.every(isRare)
}

const keyOf = (line: Line, piece: Piece): string => fold(textOf(line.words, piece.first, piece.last))
