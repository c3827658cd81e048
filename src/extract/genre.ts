import { type Genre, genreOf } from '../lexicon/genres.ts'
import type { ClaimType } from '../model/claim.ts'
import type { Scene } from './scene.ts'

/** What parties, teams and companies are said to do to each other as armies do. */
const MARTIAL = new Set<ClaimType>(
  'attack strike clash capture enter advance encircle withdraw hold'.split(' '),
)

const CONTESTS: readonly Genre[] = ['politics', 'sport', 'market']
/** From how many words of one genre on an article is of it, and how many times as many as words of violence. */
const ENOUGH = 8
const PREVAILS = 3

/** True where an article tells of a contest of parties, teams or companies, and hardly of violence. */
export function isContest(scenes: readonly Scene[]): boolean {
  const told = new Map<Genre, number>()
  for (const { syntax } of scenes) {
    for (const word of syntax.lower) {
      const genre = genreOf(word)
      if (genre) told.set(genre, (told.get(genre) ?? 0) + 1)
    }
  }
  const least = Math.max(ENOUGH, PREVAILS * (told.get('violence') ?? 0))
  return CONTESTS.some((genre) => (told.get(genre) ?? 0) >= least)
}

const ARMED = new Set(['armed-group', 'military'])

/** True where, in an article on a contest, nothing in the sentence tells that its words of war are meant. */
export const isFigurative = ({ syntax, entities }: Scene, type: ClaimType): boolean =>
  MARTIAL.has(type) &&
  !syntax.lower.some((word) => genreOf(word) === 'violence') &&
  !entities.some(({ kind }) => ARMED.has(kind))
