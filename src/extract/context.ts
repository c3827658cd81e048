import type { Annotated } from '../model/annotated.ts'
import { type Draft, hasPlace } from './claims.ts'
import type { Scene } from './scene.ts'
import { groundOf, placeOf } from './where/placing.ts'
import { wholeOf } from './where/sites.ts'
import { withDoers, withParties } from './who/parties.ts'
import { actorFor, mainForce, withGroup } from './who/sides.ts'

/**
 * What a claim leaves open and the article has said elsewhere: who took the town whose "fall" is told, and where
 * things happen when the sentence before it left no doubt. Only the nearest earlier claim of the kind is asked, then
 * the nearest later one; where the article gives two answers the claim stays open.
 */
export function fillFromContext(
  annotated: Annotated,
  scenes: readonly Scene[],
  read: readonly Draft[],
): Draft[] {
  const drafts = withGroup(annotated, withDoers(withParties(read)))
  const ground = groundOf(annotated, scenes, drafts)
  const mover = mainForce(annotated, drafts)
  const done: Draft[] = []
  for (const [at, draft] of drafts.entries()) {
    const actor = draft.actor ?? actorFor(at, drafts, mover)
    const target = draft.target && wholeOf(draft.target, done, ground.named)
    const open = { ...draft, actor, target }
    const asked = draft.place === null && (hasPlace(draft.type) || ABOUT.has(draft.type))
    const found = asked ? placeOf(open, at, done, ground) : null
    done.push(found ? { ...open, place: found.place, placedBy: found.by } : open)
  }
  return done
}

/** Speech acts whose sentence may name where: "no plans to intervene in Mali", "met in Doha and called for". */
const ABOUT = new Set(['decline', 'urge'])
