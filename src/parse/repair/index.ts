import { according } from './according.ts'
import { active } from './active.ts'
import { adding } from './adding.ts'
import { apposition } from './apposition.ts'
import { aside } from './aside.ts'
import { astray } from './astray.ts'
import { charge } from './charge.ts'
import { claiming } from './claiming.ts'
import { content } from './content.ts'
import { control } from './control.ts'
import { count } from './count.ts'
import type { Draft, Repair } from './draft.ts'
import { future } from './future.ts'
import { gerund } from './gerund.ts'
import { holding } from './holding.ts'
import { hyphened } from './hyphened.ts'
import { idiom } from './idiom.ts'
import { including } from './including.ts'
import { interval } from './interval.ts'
import { inversion } from './inversion.ts'
import { likes } from './likes.ts'
import { listed } from './listed.ts'
import { nominal } from './nominal.ts'
import { participle } from './participle.ts'
import { particle } from './particle.ts'
import { perfect } from './perfect.ts'
import { reduced } from './reduced.ts'
import { reflexive } from './reflexive.ts'
import { relative } from './relative.ts'
import { reported } from './reported.ts'
import { result } from './result.ts'
import { subordinate } from './subordinate.ts'
import { where } from './where.ts'

/** In this order; each sees what the ones before it changed. */
export const REPAIRS: readonly Repair[] = [
  perfect,
  idiom,
  adding,
  future,
  gerund,
  according,
  participle,
  reduced,
  including,
  listed,
  relative,
  subordinate,
  result,
  charge,
  content,
  control,
  count,
  inversion,
  reported,
  apposition,
  active,
  claiming,
  astray,
  holding,
  likes,
  where,
  reflexive,
  particle,
  interval,
  nominal,
  aside,
  hyphened,
]

/** Mends a tree in place. */
export function repair(draft: Draft): void {
  for (const rule of REPAIRS) rule.apply(draft)
}
