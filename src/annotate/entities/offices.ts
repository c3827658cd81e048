import type { Memory } from './memory.ts'
import { type Mention, UNKNOWN } from './mention.ts'
import { withArticle } from './naming.ts'
import { ownerOf } from './owners.ts'
import { STATE } from './roles.ts'
import { stateActor } from './states.ts'

/**
 * "The foreign minister" is whoever bore the title before; else the office itself: "US national security
 * adviser".
 */
export function nameRole(mention: Mention, { bearers, naming }: Memory): void {
  if (mention.said.as !== 'role') return
  const { words, definite, bearer: apposed } = mention.said
  const owner = ownerOf(mention.owner, naming.home)
  const before = definite ? bearers.get(mention.role ?? '') : undefined
  const same = before && (!owner || ownerOf(before.owner, naming.home)?.adjective === owner.adjective)
  const bearer = apposed ?? (same ? before : undefined)
  if (bearer) {
    Object.assign(mention, { name: bearer.name, of: bearer.of, country: bearer.country })
    mention.owner ??= bearer.owner
    return
  }
  const said = `${owner ? `${owner.adjective} ` : ''}${words}`
  mention.name = definite === false ? withArticle(said) : said
}

/**
 * The actor whose word a person's is, by name: a state's office speaks for its government. Null for
 * nobody's.
 */
export function speaksFor(mention: Mention, home: string | null): string | null {
  const governmentOf = (iso: string | null) => stateActor(iso, home, 'government').name
  if (mention.of === STATE) return mention.country || home ? governmentOf(mention.country ?? home) : null
  const { owner } = mention
  if (!owner || owner === mention || owner.name === null || owner.rule === UNKNOWN) return mention.of
  if (owner.kind === 'person') return owner.country ? governmentOf(owner.country) : owner.of
  const isState = /^entity\/(?:adjective|country|state)$/.test(owner.rule)
  return isState ? governmentOf(owner.country) : owner.name
}
