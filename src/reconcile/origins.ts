import { fold } from '../lexicon/fold.ts'
import { agencies } from '../lexicon/wires.ts'
import type { Origin } from '../model/account.ts'
import type { Article } from '../model/article.ts'
import type { ClaimId } from '../model/claim.ts'
import { grow } from './sets.ts'
import { isNobody } from './speakers.ts'
import type { Casebook, Statement } from './statements.ts'

/** Whose word each claim is. A claim of two speakers has two origins, its first is the one it is filed under. */
export type Origins = {
  all: readonly Origin[]
  /** Ids of the origins of a claim, at least one. */
  of(id: ClaimId): readonly string[]
  isUnknown(origin: string): boolean
}

type Draft = { kind: Origin['kind']; key: string; name: string | null }
type Filed = Draft & { id: string; articles: Set<string>; claims: ClaimId[]; speakers: Set<string> }

/**
 * The origin of a claim is its named speaker, whichever articles carry his word; without one, the text that articles
 * share where the sentence stands in a shared passage; else it cannot be told, and each article's own word is apart.
 */
export function originsOf(book: Casebook): Origins {
  const filed = new Map<string, Filed>()
  const byClaim = new Map<ClaimId, string[]>()
  for (const statement of book.statements) {
    const ids = draftsOf(book, statement).map((draft) => {
      const origin = grow(filed, draft.key, () => ({
        ...draft,
        id: `o${filed.size + 1}`,
        articles: new Set<string>(),
        claims: [],
        speakers: new Set<string>(),
      }))
      origin.articles.add(statement.article.id)
      origin.claims.push(statement.claim.id)
      for (const { name } of statement.speakers) origin.speakers.add(name)
      return origin.id
    })
    byClaim.set(statement.claim.id, [...new Set(ids)])
  }
  const unknown = new Set([...filed.values()].filter((o) => o.kind === 'unknown').map((o) => o.id))
  return {
    all: [...filed.values()].map((origin) => finished(book, origin)),
    of: (id) => byClaim.get(id) ?? [],
    isUnknown: (id) => unknown.has(id),
  }
}

function draftsOf(book: Casebook, { claim, article, speakers }: Statement): Draft[] {
  const named = speakers.filter(({ origin }) => !isNobody(origin))
  if (named.length > 0) {
    return named.map(({ origin }) => ({ kind: 'speaker', key: `speaker ${fold(origin)}`, name: origin }))
  }
  const text = book.passages.textOf(claim)
  if (text !== null) return [{ kind: 'text', key: `text ${text}`, name: null }]
  return [{ kind: 'unknown', key: `unknown ${article.id}`, name: null }]
}

/** The agency that one of the articles credits, else the outlet of the earliest; null where neither is known. */
function nameOfText(book: Casebook, text: string): string | null {
  const lineages = book.passages.lineagesOf(text)
  const ids = new Set(lineages.flatMap((l) => [l.a, l.b]))
  const articles = book.readings.map(({ article }) => article).filter(({ id }) => ids.has(id))
  const credit = articles.map(creditOf).find((agency) => agency !== null)
  const earliest = lineages.map((l) => l.earlier).find((id) => id !== null)
  return credit ?? articles.find(({ id }) => id === earliest)?.outlet ?? null
}

const HEAD = 300
const TAIL = 400

/** The agency whose name stands in brackets at the head or foot of an article. */
function creditOf({ text }: Article): string | null {
  for (const part of [text.slice(0, HEAD), text.slice(-TAIL)]) {
    for (const [, inner] of part.matchAll(/\(([^()\n]{1,40})\)/g)) {
      const agency = agencies.get(inner!.trim())
      if (agency) return agency
    }
  }
  return null
}

function finished(book: Casebook, { id, kind, key, articles, claims, speakers, ...filed }: Filed): Origin {
  const text = kind === 'text' ? key.slice('text '.length) : null
  const reasons = text === null ? [] : book.passages.lineagesOf(text)
  const name = text === null ? filed.name : nameOfText(book, text)
  const reports = `${articles.size} report${articles.size === 1 ? '' : 's'}`
  const others = [...speakers].filter((speaker) => speaker !== name)
  const why = {
    speaker: `${reports} give${articles.size === 1 ? 's' : ''} the word of ${name}${others.length > 0 ? ` (${others.join(', ')})` : ''}`,
    text: `${reports} share the passages: ${[...new Set(reasons.map((l) => l.why))].slice(0, 3).join('; ')}`,
    unknown: 'the report names nobody, and no other report shares the passage',
  }[kind]
  return { id, kind, name, articles: [...articles], claims, why }
}
