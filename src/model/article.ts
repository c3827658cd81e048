/** How the day of publication is known. `inferred`: from what the articles say of days; see `publishedReason`. */
export type PublishedBasis = 'given' | 'metadata' | 'inferred' | 'unknown'

/** One report, exactly as given, with what is known of its source. What is not known is null, never guessed. */
export type Article = {
  id: string
  /** Name of the file it came from, relative to the input that was named; null on standard input. */
  file: string | null
  outlet: string | null
  /** ISO 8601 day, `2024-12-08`. */
  published: string | null
  publishedBasis: PublishedBasis
  /** Why an inferred day was inferred, in a sentence; null otherwise. */
  publishedReason: string | null
  /** ISO 639-1 code, null where it cannot be told. */
  language: string | null
  title: string | null
  byline: string | null
  url: string | null
  text: string
  /** True where `text` was extracted (web page), so that the caller does not have it. */
  extracted: boolean
}

/** What a report is called in sentences: its outlet, else its number in the list of sources (`index` from 0). */
export const calledIn = ({ outlet }: Pick<Article, 'outlet'>, index: number): string =>
  outlet?.replace(/^www\./, '') ?? `report [${index + 1}]`
