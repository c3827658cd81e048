import { createHash } from 'node:crypto'
import type { Article, PublishedBasis } from '../model/article.ts'
import type { Notice } from '../model/notice.ts'
import { printable } from '../text/printable.ts'
import { givenDay } from './dates.ts'
import { languageOf } from './language.ts'
import { type Draft, failed, type Ingested } from './result.ts'

/** What is known of articles that do not say it themselves, and the most characters that one may have. */
export type GateOptions = { published: string | null; outlet: string | null; maxText: number }

const MAX_FACT = 500

/**
 * Where drafts become articles: one id each, days checked, language told, empty and oversized texts and those in other
 * languages refused. Remembers the ids and a digest of each text, nothing else, so that any number may pass.
 */
export class Gate {
  private readonly options: GateOptions
  private readonly ids = new Set<string>()
  private readonly texts = new Map<string, string>()

  constructor(options: GateOptions) {
    this.options = options
  }

  async pass(draft: Draft): Promise<Ingested[]> {
    const { where, text } = draft
    if (text.length > this.options.maxText) return [tooLarge(where, text.length, this.options.maxText)]
    if (!/\p{L}[^\p{L}]+\p{L}/u.test(text)) return [failed(where, ...emptiness(text))]
    const { refused, ...day } = this.published(draft)
    const article: Article = {
      id: this.uniqueId(draft.id),
      file: draft.file,
      ...named(draft, this.options.outlet),
      ...day,
      publishedReason: null,
      language: draft.language ?? (await languageOf(text)),
      text,
      extracted: draft.extracted,
    }
    if (article.language !== 'en') return [...refused, foreign(where, article)]
    return [...refused, { kind: 'article', article, notices: this.notices(draft, article) }]
  }

  /** The day that was given, else the one that the page states, else the option's. */
  private published({ given, found, where, factsFrom }: Draft) {
    const basis = (published: string | null, publishedBasis: PublishedBasis, refused: Ingested[] = []) => ({
      published,
      publishedBasis,
      refused,
    })
    const day = given.published === null ? null : givenDay(given.published)
    if (day) return basis(day, 'given')
    const reason = `published "${printable(given.published ?? '').slice(0, 60)}" is no date`
    const refused = given.published === null ? [] : [failed(factsFrom ?? where, reason, 'write YYYY-MM-DD')]
    if (found.published) return basis(found.published, 'metadata', refused)
    const { published } = this.options
    return basis(published, published ? 'given' : 'unknown', refused)
  }

  private uniqueId(wanted: string): string {
    let id = wanted
    for (let n = 2; this.ids.has(id); n++) id = `${wanted}-${n}`
    this.ids.add(id)
    return id
  }

  private notices(draft: Draft, article: Article): Notice[] {
    const notices: Notice[] = []
    const say = (rule: string, message: string) =>
      notices.push({ rule, article: article.id, span: null, message })
    for (const note of draft.notes) say('ingest/text', `${draft.where}: ${note}`)
    const digest = createHash('sha1').update(article.text).digest('base64')
    const twin = this.texts.get(digest)
    if (twin !== undefined) say('ingest/same-text', `${draft.where}: the same text as ${twin}; both are kept`)
    else this.texts.set(digest, draft.where)
    if (article.id !== draft.id && draft.file === null)
      say('ingest/same-id', `${draft.where}: the id ${draft.id} is taken; it is ${article.id}`)
    return notices
  }
}

/** The facts of an article, the given ones first, each on one line; addresses only if they lead to the web. */
function named({ given, found }: Draft, outlet: string | null) {
  const pick = (key: 'title' | 'byline' | 'outlet') => tidy(given[key]) ?? tidy(found[key])
  const url = [given.url, found.url].map(tidy).find((u) => u !== null && /^https?:\/\/\S+$/i.test(u)) ?? null
  return { outlet: pick('outlet') ?? outlet, title: pick('title'), byline: pick('byline'), url }
}

const tidy = (value: string | null): string | null => printable((value ?? '').slice(0, MAX_FACT)) || null

function emptiness(text: string): [reason: string, cure: string] {
  if (text.trim() === '') return ['is empty', 'leave it out, or put the report into it']
  return ['holds no sentence', 'leave it out, or put the report into it']
}

const tooLarge = (where: string, size: number, limit: number): Ingested =>
  failed(
    where,
    `is too large: ${size} characters, the limit is ${limit}`,
    'split it into articles, or raise max-text',
  )

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' })

function foreign(where: string, article: Article): Ingested {
  const name = article.language === null ? 'an unknown language' : languageName(article.language)
  const failure = {
    input: where,
    reason: `is in ${name}, and Sitrep reads English`,
    cure: 'give a translation',
  }
  return { kind: 'failure', failure, article }
}

function languageName(code: string): string {
  try {
    return LANGUAGES.of(code) ?? code
  } catch {
    return code
  }
}
