/** What every entry of every lexicon has. `yes` must make the rule fire, `no` must not; both are checked. */
export type Entry = { id: string; yes: string | string[]; no: string | string[]; origin: string }

/** A list of examples, however it was written. */
export const examples = (said: string | string[]): string[] => (typeof said === 'string' ? [said] : said)
