import type { EntityKind } from '../model/annotated.ts'
import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { PhraseIndex } from './phrases.ts'

type Member = { id: string; name: string; also: string[]; country?: string; of?: string; state?: boolean }

export type ActorEntry = Entry & { kind: EntityKind; members: Member[] }

/**
 * A named actor. `country`: ISO code of the state that it belongs to or leads; `of`: whom a person speaks
 * for; `state`: it is the state itself, so that its name folds to that state's army or government.
 */
export type Actor = {
  rule: string
  name: string
  names: readonly string[]
  kind: EntityKind
  country: string | null
  of: string | null
  state: boolean
}

/**
 * One spelling of an actor. `capitals`: an abbreviation, which means the actor in capitals only; `exact`: a
 * short name that would be another one in other letters (`JeM`, `dpa`).
 */
export type ActorName = { actor: Actor; said: string; capitals: boolean; exact: boolean }

export const actorEntries = en.actors as readonly ActorEntry[]

export const actors = new PhraseIndex<ActorName>()

/** `UN`, `U.N.`, `JNIM`, `OPEC+`, but not `Reuters`. */
export const isAbbreviation = (name: string): boolean =>
  /^(?=.*\p{Lu}.*[\p{Lu}\d])[\p{Lu}\d.+/&-]+s?$/u.test(name)

for (const { kind, members } of actorEntries) {
  for (const { id, name, also, country, of, state } of members) {
    const actor: Actor = {
      rule: `actors/${id}`,
      name,
      names: [name, ...also],
      kind,
      country: country ?? null,
      of: of ?? null,
      state: state ?? false,
    }
    for (const said of actor.names) {
      const exact = /^(?:\p{Lu}\p{Ll}+\p{Lu}|\p{Ll}{2,4})$/u.test(said)
      actors.add(said, { actor, said, capitals: isAbbreviation(said), exact })
    }
  }
}
