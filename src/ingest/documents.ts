import { decode } from './decode.ts'
import { type Draft, type Facts, failed, type Ingested, NO_FACTS } from './result.ts'
import type { Kind } from './walk.ts'

/** Whose document it is: how it is called, and what its owner states of it. */
export type Owner = Pick<Draft, 'id' | 'file' | 'where' | 'factsFrom' | 'given'>

/** Makes a draft of one document that was read whole, or says why it cannot. Parsers are loaded when first needed. */
export async function draftOf(bytes: Uint8Array, kind: Kind, owner: Owner): Promise<Draft | Ingested> {
  const decoded = decode(bytes, kind === 'page' ? declaredCharset(bytes) : null)
  if ('reason' in decoded) return failed(owner.where, decoded.reason, decoded.cure)
  const notes = decoded.note === null ? [] : [decoded.note]
  const draft: Draft = {
    ...owner,
    found: NO_FACTS,
    language: null,
    text: decoded.text,
    extracted: false,
    notes,
  }
  if (kind === 'page') return page(draft)
  return kind === 'markdown' ? markdown(draft) : draft
}

async function markdown(draft: Draft): Promise<Draft> {
  const { readMarkdown } = await import('./markdown.ts')
  const { facts, heading, language, text, problem } = readMarkdown(draft.text)
  const given = { ...facts }
  for (const key of Object.keys(draft.given) as (keyof Facts)[]) given[key] = draft.given[key] ?? facts[key]
  const notes = problem ? [...draft.notes, problem] : draft.notes
  const extracted = text !== draft.text
  return { ...draft, given, found: { ...NO_FACTS, title: heading }, language, text, extracted, notes }
}

async function page(draft: Draft): Promise<Draft | Ingested> {
  const { readPage } = await import('./html.ts')
  const found = readPage(draft.text)
  if (!found)
    return failed(draft.where, 'is built like no page: too deep or too large', 'save its text as .txt')
  const { text, ...facts } = found
  if (text.trim() === '')
    return failed(draft.where, 'holds no article that can be found', 'save its text as .txt')
  return { ...draft, found: facts, text, extracted: true }
}

/** The encoding that a page declares in its first two thousand bytes, or null. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000))
  return /charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1] ?? null
}
