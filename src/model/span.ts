/** A stretch of an article's text: UTF-16 offsets, `start` inclusive, `end` exclusive. The text is never altered. */
export type Span = { start: number; end: number }

/** The name of the rule that made an annotation, `family/rule`: `capture/seize`, `furniture/comment-count`. */
export type RuleId = string

/** Every annotation is a span that says which rule made it. */
export type Mark = Span & { rule: RuleId }

/** Crashes on a span that lies outside its text or runs backwards: always a mistake of our own. */
export function assertSpan(span: Span, text: string, rule: RuleId): void {
  if (!(0 <= span.start && span.start <= span.end && span.end <= text.length)) {
    throw new Error(`rule ${rule} made the span ${span.start}-${span.end} in a text of ${text.length}`)
  }
}

export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Index of the first of spans in order that ends behind `at`, their number where none does; found by halving. */
export function firstBehind(spans: readonly Span[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}
