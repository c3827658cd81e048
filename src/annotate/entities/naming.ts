import { type Nominal, nominalOf } from '../../lexicon/forces.ts'
import { nameWords } from '../../lexicon/nameWords.ts'
import { type Mention, UNKNOWN } from './mention.ts'
import type { Owner } from './owners.ts'
import { adjectiveOf, countryBy, stateActor } from './states.ts'

/**
 * The article as naming sees it: the country of the crisis, and the rules of all common nouns that it uses.
 */
export type Naming = { home: string | null; rules: ReadonlySet<string> }

type Named = Pick<Mention, 'name' | 'kind' | 'country'>

const isForce = (nominal: Nominal): boolean =>
  nominal.kind === 'armed-group' || nominal.kind === 'military' || nominal.kind === 'government'

/**
 * The name that a common noun for an actor gets; null where it is nobody in particular. `owner`: whose it is.
 * "HTS fighters" are HTS; "government forces" the army of the country of the crisis; "Russian troops" Russia;
 * "southern rebels" keep what tells them apart; an army's "soldier" is the army, "a resident" a person.
 */
export function nameNoun(mention: Mention, owner: Owner | null, naming: Naming): Named | null {
  if (mention.said.as !== 'noun') return null
  const { nominal, keeps, word, phrase, modified } = mention.said
  const plain = { kind: mention.kind, country: mention.country }
  // "The Rudaw news outlet" is Rudaw.
  if (nominal.kind === 'media' && owner?.kind === 'media' && mention.many === null) return ofGroup(owner)
  if (nominal.relation) return owner ? { ...plain, name: `${owner.short}'s ${pluralOf(word)}` } : null
  if (nominal.phrase || (modified && /^forces\/(?:government|coalition)$/.test(nominal.rule))) {
    // An adjective alone tells nobody apart without an article: "good company".
    const telling = modified || (phrase !== word && mention.said.definite !== null)
    return ofPhrase(mention, owner, telling, naming)
  }
  if (owner?.group && isForce(nominal) && !nominal.name.includes('{state} ')) return ofGroup(owner)
  if (owner?.group && nominal.fold) return ofGroup(owner)
  if (nominal.collective) return nameCollective(mention, owner, naming)
  if (nominal.name.includes('{state}')) return ofState(mention, nominal, owner, naming)
  if (nominal.kind === 'people') return ofPeople(mention, nominal, owner, naming)
  const joined =
    nominal.joins && naming.rules.has(nominal.joins) ? (nominalOf(nominal.joins)?.name ?? null) : null
  const foreign = owner?.iso && owner.iso !== naming.home && owner.adjective ? `${owner.adjective} ` : ''
  const kept = tellingOf(keeps, naming)
  return {
    ...plain,
    name: `${foreign}${strange(mention)}${kept}${joined ?? (nominal.each ? pluralOf(word) : nominal.name)}`,
  }
}

/**
 * "The national weather service", "a unity government": named by their own words, unless a bare noun points
 * back. A ministry is somebody's: its owner's, else that of the country of the crisis.
 */
function ofPhrase(mention: Mention, owner: Owner | null, telling: boolean, naming: Naming): Named | null {
  if (mention.said.as !== 'noun' || (!telling && !owner && !mention.said.word.includes(' '))) return null
  const stately = mention.said.nominal.name.includes('{state}')
  const home = stately && !owner ? countryBy(naming.home) : null
  if (owner?.person)
    return { name: `${owner.short}'s ${mention.said.phrase}`, kind: mention.kind, country: owner.iso }
  // "The Hamas-run health ministry" says whose it is.
  const said = mention.said.keeps !== ''
  const side = owner?.adjective ?? (home && !said ? adjectiveOf(home) : '')
  const iso = owner?.iso ?? home?.iso ?? null
  return { name: `${side} ${mention.said.phrase}`.trim(), kind: mention.kind, country: iso }
}

/** "Mungiki militiamen": an unknown name before fighters tells them apart. */
const strange = (mention: Mention): string => {
  const { owner } = mention
  return owner?.rule === UNKNOWN && owner.last < mention.last && mention.kind === 'armed-group'
    ? `${owner.name} `
    : ''
}

const ofGroup = (owner: Owner): Named => ({ name: owner.group, kind: owner.kind, country: owner.iso })

/** Qualifiers that stay, without those of faith or view that every report of one war repeats. */
const tellingOf = (keeps: string, naming: Naming): string => {
  const words = keeps.split(' ').filter((word) => word && !isView(word.toLowerCase()))
  return words.length > 0 && naming.home !== '' ? `${words.join(' ')} ` : ''
}

const isView = nameWords('view')

/**
 * Forces, fighters and factions without a word for their side: their owner's, else those the article speaks
 * of.
 */
function nameCollective(mention: Mention, owner: Owner | null, naming: Naming): Named | null {
  if (mention.said.as !== 'noun') return null
  const { keeps, word, definite } = mention.said
  const army = /^(?:forces?|troops|units?|contingents?|ranks|columns?)$/.test(word)
  if (owner?.iso && army) return stateForce(owner.iso, naming)
  if (owner?.name && !owner.iso)
    return {
      name: owner.many ? owner.name : `${owner.short}'s ${word}`,
      kind: owner.many ? owner.kind : mention.kind,
      country: null,
    }
  const kept = tellingOf(keeps, naming)
  const side = owner?.iso && owner.iso !== naming.home ? `${owner.adjective} ` : ''
  if (kept || side)
    return { name: `${side}${kept}${pluralOf(word)}`, kind: mention.kind, country: owner?.iso ?? null }
  if (
    !/^(?:fighters?|factions?|combatants?|warriors?)$/.test(word) ||
    (definite === null && mention.many === false)
  )
    return null
  const rebels = naming.rules.has('forces/rebels') ? 'rebels' : pluralOf(word)
  return { name: rebels, kind: mention.kind, country: null }
}

function stateForce(iso: string, naming: Naming): Named {
  const { name, whole } = stateActor(iso, naming.home, 'army')
  return { name, kind: whole ? 'government' : 'military', country: iso }
}

const SERVICE = /^(?:army|military|air force|navy|armed forces|national army)$/

/**
 * Armies, governments and what belongs to a state: of the country said, else of the country of the crisis.
 */
function ofState(mention: Mention, nominal: Nominal, owner: Owner | null, naming: Naming): Named | null {
  if (mention.said.as !== 'noun') return null
  // "Western governments": several states, none of them the country of the crisis.
  if (!owner && /^(?:governments|armies|regimes|militaries|cabinets)$/.test(mention.said.word)) {
    return { name: mention.said.phrase, kind: mention.kind, country: null }
  }
  // "International troops", "foreign forces" are not the country's own.
  const kept = tellingOf(mention.said.keeps, naming)
  if (!owner && kept && nominal.kind === 'military') {
    return { name: `${kept}${pluralOf(mention.said.word)}`, kind: mention.kind, country: null }
  }
  const iso = owner?.iso ?? (owner ? null : naming.home)
  const country = countryBy(iso)
  if (nominal.owned && !owner?.iso) return null
  const noun = nominal.name.replace('{state} ', '')
  // "The Chilean army" is that service, and not all of Chile as "Chilean troops" may be.
  if (nominal.fold && country && iso !== naming.home && SERVICE.test(mention.said.word)) {
    return { name: `${adjectiveOf(country)} ${mention.said.word}`, kind: 'military', country: iso }
  }
  if (nominal.fold && country) {
    const { name, whole } = stateActor(iso, naming.home, noun)
    return { name, kind: whole ? 'government' : nominal.kind, country: iso }
  }
  const side = country ? adjectiveOf(country) : (owner?.short ?? '')
  return { name: `${side} ${noun}`.trim(), kind: mention.kind, country: iso }
}

function ofPeople(mention: Mention, nominal: Nominal, owner: Owner | null, naming: Naming): Named | null {
  if (mention.said.as !== 'noun') return null
  const { word, definite } = mention.said
  // A leader's "men" are his fighters.
  if (owner?.group && /^(?:men|women)$/.test(word)) return ofGroup(owner)
  // An army's men are the army.
  if (owner?.kind === 'military' && /^(?:men|women)$/.test(word)) {
    return { name: owner.name, kind: owner.kind, country: owner.iso }
  }
  const single = mention.many === false && definite !== null
  const theirs = nominal.owner || (owner?.iso && owner.iso !== naming.home)
  const foreign = owner && theirs ? `${owner.adjective} ` : ''
  if (single) return { name: withArticle(`${foreign}${word}`), kind: 'person', country: null }
  // "UN workers" are its staff; workers of nobody named are just that.
  const bare = !owner && /^workers?$/.test(word)
  const noun = nominal.each || bare ? pluralOf(word) : nominal.name
  return { name: `${foreign}${noun}`, kind: 'people', country: null }
}

/** "a resident", "an official", by the letter. */
export const withArticle = (noun: string): string => `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`

/** The plural of a noun as said: ally, allies. */
const pluralOf = (word: string): string =>
  /(?:s|men|people|children|staff|personnel)$/.test(word)
    ? word
    : word.endsWith('man')
      ? `${word.slice(0, -2)}en`
      : word.endsWith('y')
        ? `${word.slice(0, -1)}ies`
        : `${word}s`
