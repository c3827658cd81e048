import type { EntityKind } from '../../model/annotated.ts'
import { isGroup, type Mention, UNKNOWN } from './mention.ts'
import { STATE } from './roles.ts'
import { adjectiveOf, countryBy } from './states.ts'

/**
 * Whose something is. `name` as resolved; `short`: how it stands before a genitive ("Assad"); `adjective`:
 * how it stands before a noun ("Syrian", "UN"); `iso`: the state meant; `group`: the armed group or body
 * meant, a person's group included; `many`: it is a kind of people or fighters; `person`: one person.
 */
export type Owner = {
  name: string
  short: string
  adjective: string
  iso: string | null
  group: string | null
  kind: EntityKind
  many: boolean
  person: boolean
}

/** What an owner mention amounts to, once it is resolved itself; null where it is nobody known. */
export function ownerOf(mention: Mention | null, home: string | null): Owner | null {
  if (!mention || mention.name === null || mention.rule === UNKNOWN) return null
  const { name, kind } = mention
  const person = kind === 'person'
  const iso = isoOf(mention, home)
  const country = countryBy(iso)
  const short = person ? shortOf(name) : name
  const group = groupOf(mention)
  const state = kind === 'place' || kind === 'government' || kind === 'military' || kind === 'people'
  const parts = mention.parts.map((part) => ownerOf(part, home)?.adjective ?? '').filter(Boolean)
  const alone = country && (state || person) ? adjectiveOf(country) : (group ?? name)
  const adjective = parts.length > 1 ? parts.join(' and ') : alone
  const groupKind = person ? 'armed-group' : kind
  return {
    name,
    short,
    adjective,
    iso: group ? null : iso,
    group,
    kind: groupKind,
    many: mention.many === true,
    person,
  }
}

/** A head of state owns what his state owns. */
function isoOf(mention: Mention, home: string | null): string | null {
  const { owner } = mention
  if (mention.kind !== 'person') return mention.country
  if (mention.of === STATE) return mention.country ?? home
  if (!owner) return mention.country
  const land = owner.kind === 'place' || (owner.kind === 'government' && owner.rule.startsWith('entity/'))
  return land ? owner.country : null
}

function groupOf(mention: Mention): string | null {
  if (mention.kind === 'person') {
    const { owner } = mention
    const force = owner && (owner.kind === 'armed-group' || owner.kind === 'military')
    return owner && (force || (isGroup(owner) && owner.form === 'name')) ? owner.name : null
  }
  return isGroup(mention) && mention.form !== 'nominal' ? mention.name : null
}

/** A person's surname: the last word, with the Arabic article and others cut off. */
const shortOf = (name: string): string => {
  const last = name.split(' ').at(-1) ?? name
  return last.replace(/^(?:al|el)-/i, '')
}
