import { fold } from '../../src/lexicon/fold.ts'
import { shownName } from './english.ts'
import { type Coded, groupBy } from './place.ts'
import type { Town } from './sources.ts'

/** Two places of one name in one country nearer than this (degrees) are one. */
const SAME = 0.3

/** What a town of at least a thousand people, whose count is not told, weighs among places of its name. */
const WEIGHT = 1300

/**
 * Towns of a list that is newer than the main one but tells no people and no other names: those that the main list
 * lacks, because it had not counted their people yet.
 */
export function readNewTowns(towns: readonly Town[], cities: readonly Coded[]): Coded[] {
  const drafts = cities.flatMap(({ draft }) =>
    [...new Set([...draft.names, ...draft.aliases].map(fold))].map((name) => ({ name, draft })),
  )
  const known = groupBy(drafts, ({ name, draft }) => `${draft.country} ${name}`)
  return towns.flatMap(({ name: official, country, admin1, admin2, ...at }) => {
    const [lat, lon] = [Number(at.lat), Number(at.lng)]
    const same = known.get(`${country} ${fold(official)}`) ?? []
    if (same.some(({ draft }) => Math.hypot(draft.lat - lat, draft.lon - lon) < SAME)) return []
    const plain = official.normalize('NFD').replace(/\p{M}/gu, '')
    const name = shownName(official, plain, [], country)
    const draft: Coded['draft'] = {
      name,
      names: [name, official],
      aliases: [],
      country,
      admin1: '',
      ...{ lat, lon },
      geonames: null,
      population: 0,
      weight: WEIGHT,
      kind: 'city',
      capital: false,
    }
    return [{ draft, code1: `${country}.${admin1}`, code2: `${country}.${admin1}.${admin2}` }]
  })
}
