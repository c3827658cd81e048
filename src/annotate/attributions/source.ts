import { dependents } from '../../parse/syntax.ts'
import { groupStart, isNominal, isPunctuation, type Range, type Reading, upos } from './reading.ts'

/** A noun phrase that may be a source: its head word and all its words. */
export type Noun = Range & { head: number }

/** Governors to climb for a subject that the verb shares: "came and went on to say, adding that". */
const CLIMB = 5

/** Verbs whose object does what the infinitive says: "urged him to say". */
const OBJECT_CONTROL =
  /^(?:urg|ask|t[eo]ld?|order|forc|allow|invit|press|help|le[dt]|ma[dk]e|ha[ds]|caus|enabl|prompt|s[ae][ew]n?)/

/** The head of who does what the verb at `i` says, -1 where the tree does not tell. */
function subjectHead(r: Reading, i: number, depth = 0): number {
  const { syntax } = r
  if (!syntax || depth > CLIMB) return -1
  const own = dependents(syntax, i, 'nsubj').filter((c) => syntax.tree.label[c] !== 'csubj')
  const subject = own.find((c) => isNominal(r, c) || upos(r, c) === 'DET' || upos(r, c) === 'ADJ')
  if (subject !== undefined) return subject
  const up = syntax.tree.head[i]!
  if (up < 0) return -1
  switch (syntax.tree.label[i]) {
    case 'conj':
      return upos(r, up) === 'VERB' || upos(r, up) === 'AUX' || upos(r, up) === 'ADJ'
        ? subjectHead(r, up, depth + 1)
        : -1
    case 'xcomp':
    case 'ccomp': {
      const object = dependents(syntax, up, 'obj', 'iobj')[0]
      if (object !== undefined && object < i && OBJECT_CONTROL.test(r.lower[up]!)) return object
      return syntax.tree.label[i] === 'xcomp' || r.lower[i]!.endsWith('ing')
        ? subjectHead(r, up, depth + 1)
        : -1
    }
    case 'advcl':
    case 'parataxis':
      return subjectHead(r, up, depth + 1)
    case 'acl': {
      const infinitive = r.lower[i - 1] === 'to' && i > 0
      return infinitive ? ownerHead(r, up, depth + 1) : up
    }
    case 'acl:relcl':
      return up
    default:
      return -1
  }
}

/** Whose plan, claim or call the noun at `i` is: the possessor, "by X", or who made it. */
export function ownerHead(r: Reading, i: number, depth = 0): number {
  const { syntax } = r
  if (!syntax || depth > CLIMB) return -1
  const owner = dependents(syntax, i, 'nmod:poss')[0]
  if (owner !== undefined) return owner
  const by = dependents(syntax, i, 'nmod', 'obl', 'acl').find((c) =>
    dependents(syntax, c, 'case').some((m) => r.lower[m] === 'by' || r.lower[m] === 'from'),
  )
  if (by !== undefined && isNominal(r, by)) return by
  const up = syntax.tree.head[i]!
  const label = syntax.tree.label[i]!
  if (
    up >= 0 &&
    (label === 'obj' || label === 'obl' || label === 'xcomp') &&
    /^(?:VERB|AUX)$/.test(upos(r, up))
  ) {
    return subjectHead(r, up, depth + 1)
  }
  return -1
}

const INSIDE = /^(?:det|amod|compound|nmod:poss|nummod|flat|nmod:desc|advmod|case)$/
const AFTER = /^(?:flat|compound|nmod|acl|acl:relcl|appos|conj|nummod|nmod:desc|amod|dep|parataxis)$/

/** The noun phrase of a head: its modifiers before it, and what describes it behind it, as far as `limit`. */
export function phraseOf(r: Reading, head: number, limit = r.tokens.length): Noun {
  const { syntax } = r
  if (!syntax) return wordsPhrase(r, head)
  let from = head
  let to = head + 1
  for (const c of syntax.children[head]!) {
    const label = syntax.tree.label[c]!
    if (c < head && INSIDE.test(label) && !(label === 'case' && !r.lower[c]!.startsWith("'"))) {
      from = Math.min(from, r.left[c]!)
    } else if (
      c > head &&
      r.right[c]! < limit &&
      (AFTER.test(label) || (label === 'case' && r.lower[c] === "'s"))
    ) {
      to = Math.max(to, r.right[c]! + 1)
    }
  }
  if (r.lower[to] === "'s" || r.lower[to] === "'") to = to + 0
  while (to - 1 > head && isPunctuation(r, to - 1) && !/^[)\]]$/.test(r.lower[to - 1]!)) to--
  return { head, from, to }
}

/** Without a tree: back from the head to where its noun phrase begins, over "X of Y". */
function wordsPhrase(r: Reading, last: number): Noun {
  let head = last
  let from = last
  for (let k = last - 1; k >= 0 && last - k < 25; k--) {
    const tag = upos(r, k)
    if (/^(?:NOUN|PROPN|ADJ|NUM|DET|SYM)$/.test(tag) || r.lower[k] === "'s" || /^[-&]$/.test(r.lower[k]!)) {
      from = k
    } else if (tag === 'ADP' && r.lower[k] !== 'to' && k > 0 && isNominal(r, k - 1)) {
      head = k - 1
    } else if (tag === 'PRON' && /^(?:his|her|its|their|our|my|your)$/.test(r.lower[k]!)) {
      from = k
      break
    } else break
  }
  return { head, from: Math.min(from, head), to: last + 1 }
}

/** Without a subject in the tree: the nearest noun phrase before the verb group, an inserted phrase skipped. */
function nounBefore(r: Reading, i: number): Noun | null {
  let k = groupStart(r, i) - 1
  while (k >= 0 && (upos(r, k) === 'ADV' || r.lower[k] === 'also')) k--
  if (r.lower[k] === ',' || r.lower[k] === ')') {
    const mark = r.lower[k] === ',' ? ',' : '('
    let open = k - 1
    while (open > 0 && k - open < 30 && r.lower[open] !== mark) open--
    if (r.lower[open] === mark && open > 0 && isNominal(r, open - 1)) return wordsPhrase(r, open - 1)
    return null
  }
  if (k < 0 || !isNominal(r, k)) return null
  return wordsPhrase(r, k)
}

/** Behind the verb: "…, said X, a farmer". */
function nounAfter(r: Reading, i: number): Noun | null {
  const from = i + 1
  let head = -1
  for (let k = from; k < r.tokens.length && k - from < 12; k++) {
    const tag = upos(r, k)
    if (isNominal(r, k)) head = k
    else if (!/^(?:ADJ|DET|PART)$/.test(tag) && r.lower[k] !== "'s" && r.lower[k] !== '-') break
  }
  return head < 0 ? null : { head, from, to: head + 1 }
}

/** Who says what the verb at `i` says, in the active voice. Null where nobody does ("it was said"). */
export function subjectOf(r: Reading, i: number, inverted: boolean): Noun | null {
  const head = subjectHead(r, i)
  if (head >= 0 && !(inverted && head < i)) {
    const noun = phraseOf(r, head, head < i ? groupStart(r, i) : r.tokens.length)
    return noun
  }
  return inverted ? nounAfter(r, i) : nounBefore(r, i)
}

/** "by X" behind a passive. */
export function agentOf(r: Reading, i: number): Noun | null {
  const { syntax } = r
  if (syntax) {
    const by = dependents(syntax, i, 'obl', 'nmod', 'advcl').find(
      (c) => c > i && dependents(syntax, c, 'case').some((m) => r.lower[m] === 'by'),
    )
    if (by !== undefined && isNominal(r, by)) return phraseOf(r, by)
  }
  return r.lower[i + 1] === 'by' ? nounAfter(r, i + 1) : null
}
