import type { RuleId, Span } from './span.ts'

/** Something about a text that a reader should know: collected, never thrown, so that one bad page stops nothing. */
export type Notice = { rule: RuleId; article: string; span: Span | null; message: string }
