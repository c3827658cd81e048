import { fold } from '../lexicon/fold.ts'
import type { Place } from '../model/annotated.ts'
import type { Reading } from '../model/claim.ts'
import { commonest, grow } from './sets.ts'

/** Which place of the gazetteer a mention means; null where nobody knows where it lies, and for whole regions. */
const identity = ({ lat, lon, role, precision }: Place): string | null =>
  lat === null || role === 'actor' || precision === 'country' || precision === 'admin1'
    ? null
    : `${precision} ${lat} ${lon}`

/**
 * One spelling for each place of a story: articles write "Talbiseh" and "Talbisa", and mean one point of the map. The
 * spelling that most mentions use stands for all. A name that nobody knows stays as it is.
 */
export function onePlaceName(readings: readonly Reading[]): (name: string) => string {
  const names = new Map<string, string[]>()
  const points = new Map<string, string[]>()
  for (const { places } of readings) {
    for (const place of places) {
      const id = identity(place)
      if (id === null) continue
      grow(names, id, () => []).push(place.name)
      grow(points, fold(place.name), () => []).push(id)
    }
  }
  const pointOf = new Map([...points].map(([name, ids]) => [name, commonest(ids)!]))
  const nameOf = new Map([...names].map(([id, said]) => [id, commonest(said)!]))
  return (name) => nameOf.get(pointOf.get(fold(name)) ?? '') ?? name
}
