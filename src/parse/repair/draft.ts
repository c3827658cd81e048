/** A tree while it is being mended. */
export type Draft = {
  readonly words: readonly string[]
  upos: string[]
  xpos: string[]
  head: Int32Array
  label: string[]
}

/** A named rule: changes the draft and says whether it did. The tree must be valid before and after. */
export type Repair = { id: string; apply: (draft: Draft) => boolean }

/**
 * Tries a mending at every token from `from` on that has at least `behind` more behind it, each time on the tree as
 * the one before left it; true where any changed something.
 */
export const each =
  (mend: (draft: Draft, i: number) => boolean, from = 0, behind = 0): Repair['apply'] =>
  (draft) => {
    let changed = false
    for (let i = from; i + behind < draft.words.length; i++) changed = mend(draft, i) || changed
    return changed
  }

export function children(draft: Draft, token: number): number[] {
  const found: number[] = []
  for (let i = 0; i < draft.head.length; i++) if (draft.head[i] === token) found.push(i)
  return found
}

export function childWith(draft: Draft, token: number, label: RegExp): number {
  for (let i = 0; i < draft.head.length; i++) {
    if (draft.head[i] === token && label.test(draft.label[i]!)) return i
  }
  return -1
}

/** Whether `token` is `ancestor` or lies under it. */
export function under(draft: Draft, token: number, ancestor: number): boolean {
  for (let at = token; at >= 0; at = draft.head[at]!) if (at === ancestor) return true
  return false
}

/** The nearest governor, however far up, that bears the tag; -1 if there is none. */
export function ancestorWith(draft: Draft, token: number, xpos: string): number {
  let at = draft.head[token]!
  while (at >= 0 && draft.xpos[at] !== xpos) at = draft.head[at]!
  return at
}

/** Hangs `token` on `head`; refuses, and returns false, where that would close a cycle. */
export function hang(draft: Draft, token: number, head: number, label: string): boolean {
  if (under(draft, head, token)) return false
  draft.head[token] = head
  draft.label[token] = label
  return true
}

/** The nearest verb above the token; -1 where there is none. */
export function verbAbove(draft: Draft, token: number): number {
  let at = draft.head[token]!
  while (at >= 0 && draft.upos[at] !== 'VERB') at = draft.head[at]!
  return at
}

/** Puts `token`, which lies under `old`, in the place of `old`; `old` then hangs on it by `label`. */
export function exchange(draft: Draft, token: number, old: number, label: string): void {
  draft.head[token] = draft.head[old]!
  draft.label[token] = draft.label[old]!
  draft.head[old] = token
  draft.label[old] = label
}

export function isVerb(draft: Draft, token: number): boolean {
  return draft.upos[token] === 'VERB'
}

/** A verb form that can carry a sentence: "denied", "denies", "deny". */
export function finite(draft: Draft, token: number): boolean {
  return draft.upos[token] === 'VERB' && /^VB[DZP]$/.test(draft.xpos[token]!)
}

/** A verb that carries a clause: finite itself, or behind an auxiliary. */
export function isPredicate(draft: Draft, token: number): boolean {
  if (finite(draft, token)) return true
  return isVerb(draft, token) && childWith(draft, token, /^(?:aux|aux:pass)$/) >= 0
}

/** The comma right before the verb's group, if it stands behind `from`; else -1. */
export function commaBefore(draft: Draft, verb: number, from: number): number {
  let at = verb - 1
  while (at > from && /^(?:AUX|ADV|PART)$/.test(draft.upos[at]!)) at--
  return at > from && draft.words[at] === ',' ? at : -1
}

/** Hangs a noun on the verb as its subject. */
export function makeSubject(draft: Draft, noun: number, verb: number): void {
  draft.head[noun] = verb
  draft.label[noun] = childWith(draft, verb, /^aux:pass$/) >= 0 ? 'nsubj:pass' : 'nsubj'
}
