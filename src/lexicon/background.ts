import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'

type BackgroundEntry = Entry & { adverb?: string[]; governor?: string[]; heading?: string[] }

const entries = (en.background ?? []) as readonly BackgroundEntry[]
const words = (field: 'adverb' | 'governor' | 'heading'): ReadonlySet<string> =>
  new Set(entries.flatMap((entry) => entry[field] ?? []))

/** Words that tell of history: adverbs of the event, what governs it, and headings over such sections. */
export const backgroundWords = {
  adverb: words('adverb'),
  governor: words('governor'),
  heading: words('heading'),
}
