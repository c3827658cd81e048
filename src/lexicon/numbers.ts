import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'

type Role = 'unit' | 'ten' | 'scale' | 'short' | 'group' | 'ordinal' | 'plural' | 'few' | 'half'

export type NumberEntry = Entry & { role: Role; values: Record<string, number> }

export const numberEntries = (en.numbers ?? []) as readonly NumberEntry[]

const valuesOf = (role: Role): ReadonlyMap<string, number> =>
  new Map(numberEntries.flatMap((entry) => (entry.role === role ? Object.entries(entry.values) : [])))

/** What number words are worth, by their role; see `data/en/numbers.yml`. */
export const numbers: Readonly<Record<Role, ReadonlyMap<string, number>>> = {
  unit: valuesOf('unit'),
  ten: valuesOf('ten'),
  scale: valuesOf('scale'),
  short: valuesOf('short'),
  group: valuesOf('group'),
  ordinal: valuesOf('ordinal'),
  plural: valuesOf('plural'),
  few: valuesOf('few'),
  half: valuesOf('half'),
}
