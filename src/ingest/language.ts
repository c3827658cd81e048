/** Words that no English text of some length does without. */
const ENGLISH = new Set(
  'the of and to in a is was that for on with as by at from it he said are were be has have an this not but his they'.split(
    ' ',
  ),
)
/** Below this many words a text gives no language away and counts as English, if its letters are Latin. */
const SHORT = 8
const MEDIUM = 30
const SAMPLE = 20_000
/** Share of those words; news has 0.3, lists of places 0.1. */
const MIN_SHARE = 0.08
/** Below this tinyld is guessing. */
const MIN_SURE = 0.15

/** The language of a text as an ISO 639-1 code, `en` in doubt where the text is short; null where it has no letters. */
export async function languageOf(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return null
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin * 2 > letters) {
    const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
    const english = words.filter((w) => ENGLISH.has(w)).length
    if (words.length < SHORT || english >= words.length * MIN_SHARE) return 'en'
    const [best] = await detected(sample)
    if (!best) return words.length < MEDIUM ? 'en' : null
    return words.length < MEDIUM && best.accuracy < MIN_SURE ? 'en' : best.lang
  }
  const [best] = await detected(sample)
  return best?.lang ?? null
}

/** tinyld is loaded only for texts that are not plainly English: it takes longer to load than an article to read. */
async function detected(text: string): Promise<{ lang: string; accuracy: number }[]> {
  const { detectAll } = await import('tinyld')
  return detectAll(text)
}
