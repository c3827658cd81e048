import type { ClaimType } from '../model/claim.ts'
import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'

/** How claims of one type are worded; see the head of `data/en/phrasing.yml`. */
export type Phrasing = Entry & {
  type: ClaimType
  weight: number
  event?: boolean
  clause: string
  bare: string
  act: string
  noun: string
  future?: string
  article?: string
  counted?: string
  sample: Record<string, string>
}

export const phrasings: readonly Phrasing[] = (en.phrasing ?? []) as readonly Phrasing[]

const byType = new Map(phrasings.map((phrasing) => [phrasing.type, phrasing]))

/** For a type that has no wording of its own yet: the type's name does. */
const plain = (type: ClaimType): Phrasing => ({
  id: `phrasing/${type}`,
  type,
  weight: 1,
  clause: `{actor} {be} named in reports of ${type}{in}`,
  bare: `there are reports of ${type}{in}`,
  act: `be named in reports of ${type}{in}`,
  noun: type,
  sample: {},
  yes: [],
  no: [],
  origin: 'written for Sitrep',
})

export const phrasingOf = (type: ClaimType): Phrasing => byType.get(type) ?? plain(type)

/** How much a reader needs an event of the type, 0 to 10. */
export const weightOf = (type: ClaimType): number => phrasingOf(type).weight
