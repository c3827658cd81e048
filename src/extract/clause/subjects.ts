import { pastOnly } from '../../lexicon/inflect.ts'
import { wordSet } from '../../lexicon/words.ts'
import { conjuncts, dependents, isMarked, preposition, relation, type Syntax } from '../../parse/syntax.ts'

/** The heads and what is coordinated with them. */
export const all = (s: Syntax, heads: readonly number[]): number[] => heads.flatMap((h) => conjuncts(s, h))

const RELATIVE = new Set(['who', 'that', 'which', 'whom', 'whose'])

/** The head of the noun phrase that ends right before the pronoun, a comma aside; null where none does. */
function nounBefore(s: Syntax, pronoun: number): number | null {
  let at = s.lower[pronoun - 1] === ',' ? pronoun - 2 : pronoun - 1
  while (at > 0 && ['flat', 'compound'].includes(relation(s, at))) at = s.tree.head[at]!
  return at >= 0 && ['NOUN', 'PROPN'].includes(s.tree.upos[at]!) ? at : null
}

/** The noun that a relative pronoun stands for: the one that the relative clause hangs on. */
export const antecedent = (s: Syntax, verb: number, pronoun: number): number => {
  const noun = s.tree.head[verb]!
  if (!RELATIVE.has(s.lower[pronoun]!)) return pronoun
  if (relation(s, verb) === 'acl' && noun >= 0) return noun
  return relation(s, verb) === 'conj' ? (nounBefore(s, pronoun) ?? pronoun) : pronoun
}

const isParticiple = (s: Syntax, i: number): boolean =>
  (s.tree.xpos[i] === 'VBN' || s.tree.xpos[i] === 'VBD') && !pastOnly.has(s.lower[i]!)

/**
 * "A bridge collapsed in Genoa.": where no verb of the sentence is finite, what the tree takes for a participle on its
 * first noun is the sentence's verb, unless a "by" makes it a passive headline.
 */
function isOnlyVerb(s: Syntax, i: number): boolean {
  const up = s.tree.head[i]!
  const top = up >= 0 && s.tree.label[up] === 'nmod' ? s.tree.head[up]! : up
  if (s.tree.label[i] !== 'acl' || top < 0 || s.tree.head[top] !== -1) return false
  if (s.tree.xpos.some((x) => x === 'VBD' || x === 'VBP' || x === 'VBZ' || x === 'MD')) return false
  return !dependents(s, i, 'obl').some((c) => preposition(s, c) === 'by')
}

/** "After their boat capsized off Kerala": what nobody does is no passive, whatever the tree takes the form for. */
const isBefalling = (s: Syntax, i: number): boolean =>
  wordSet('@befalling').has(s.lower[i]!) &&
  s.children[i]!.every((c) => s.tree.label[c] !== 'aux:pass') &&
  dependents(s, i, 'obl').every((c) => preposition(s, c) !== 'by')

/** True for "was taken", "taken by the army" (a participle on a noun without "have"). */
export function isPassive(s: Syntax, i: number): boolean {
  // "The parties called for a boycott": whoever is called for has "was" before it.
  if (s.lower[i] === 'called' && s.lower[i + 1] === 'for' && !dependents(s, i, 'aux').length) return false
  if (pastOnly.has(s.lower[i]!) || isBefalling(s, i)) return false
  if (s.children[i]!.some((c) => s.tree.label[c] === 'aux:pass' || s.tree.label[c] === 'nsubj:pass'))
    return true
  if (
    !isParticiple(s, i) ||
    s.children[i]!.some((c) => relation(s, c) === 'aux' || relation(s, c) === 'nsubj')
  ) {
    return false
  }
  const role = s.tree.label[i]!
  if (isOnlyVerb(s, i)) return false
  if (role === 'conj')
    return s.tree.head[i]! >= 0 && isParticiple(s, s.tree.head[i]!) && isPassive(s, s.tree.head[i]!)
  return (role === 'acl' || role === 'advcl' || role === 'xcomp') && s.tree.xpos[i] === 'VBN'
}

/** The subject of the verb at `i`, its own or the one that it takes over from its governor (control, coordination). */
export function subjectsOf(s: Syntax, i: number, depth = 0): number[] {
  const own = dependents(s, i, 'nsubj')
  if (own.length > 0)
    return all(
      s,
      own.map((c) => antecedent(s, i, c)),
    )
  const up = s.tree.head[i]!
  if (up < 0 || depth > 6) return []
  const role = relation(s, i)
  if (role === 'advcl' && isWording(s, i)) return [i - 1]
  const accused = accusedOf(s, i, up)
  if (accused.length > 0) return all(s, accused)
  if ((role === 'acl' || role === 'advcl') && isAside(s, i, up))
    return subjectsOf(s, clauseOf(s, up), depth + 1)
  if (role === 'acl') {
    // "plans to encircle", "a plan of bombing": whoever has the plan; "troops massing": the noun itself.
    if (!isMarked(s, i, 'to', 'of', 'for')) return all(s, [up])
    const holder = dependents(s, up, 'nmod').filter((c) => s.tree.label[c] === 'nmod:poss')
    if (holder.length > 0) return all(s, holder)
    return relation(s, up) === 'obj' || relation(s, up) === 'obl'
      ? subjectsOf(s, s.tree.head[up]!, depth + 1)
      : []
  }
  if (role === 'xcomp') {
    const object = dependents(s, up, 'obj', 'iobj')
    return object.length > 0 && !isPassive(s, up) ? all(s, object) : subjectsOf(s, up, depth + 1)
  }
  // "Denied having closed the road": a gerund that is an object is the act of whoever the verb is about.
  if (role === 'ccomp' && isGerund(s, i) && !PROPOSED.test(s.lower[up]!)) return subjectsOf(s, up, depth + 1)
  const parted = role === 'ccomp' ? partedFrom(s, i, up) : null
  if (parted !== null) return all(s, [parted])
  if (role === 'conj' || role === 'advcl' || role === 'parataxis' || role === 'dep') {
    // A clause of its own ("… after the army left") has a subject of its own; only a bare participle borrows one.
    const bare = !dependents(s, i, 'aux').length || role === 'conj'
    const governor = isTag(s, i, up) ? s.tree.head[up]! : up
    return bare ? subjectsOf(s, governor, depth + 1) : []
  }
  return []
}

/** "Having closed", "closing": a form in -ing without a tense. */
const isGerund = (s: Syntax, i: number): boolean => {
  const aux = dependents(s, i, 'aux')
  return aux.length === 0 ? s.tree.xpos[i] === 'VBG' : aux.some((c) => s.lower[c] === 'having')
}

/** "Its units, it said, were holding": the subject that an inserted "it said" parts from its verb. */
function partedFrom(s: Syntax, i: number, saying: number): number | null {
  const [voice] = dependents(s, saying, 'nsubj')
  if (voice === undefined || voice > saying || saying > i) return null
  const first = Math.min(voice, ...s.children[voice]!)
  return s.lower[first - 1] === ',' && s.lower[saying + 1] === ',' ? nounBefore(s, first) : null
}

/** Verbs of which others are to do what they propose or forbid: "recommended closing the border". */
const PROPOSED =
  /^(?:recommend|suggest|propos|urg|advis|advocat|demand|encourag|ban|prohibit|forbid|forbad|oppos|favou?r|support|mean|involv|requir|includ|call)/

const WORDINGS = new Set([
  'statement',
  'resolution',
  'declaration',
  'letter',
  'motion',
  'communique',
  'petition',
])

/** "Blocked a statement condemning the raid": it is the statement that condemns, whatever the tree says. */
const isWording = (s: Syntax, i: number): boolean =>
  s.tree.xpos[i] === 'VBG' && WORDINGS.has(s.lower[i - 1] ?? '') && relation(s, i - 1) === 'obj'

const ACCUSED = /^(?:accus|blam|charg|convict|acquitt|condemn|criticis|criticiz|fault|suspect|denounc|rebuk)/

/** "Accused the army of killing civilians": the army is said to do it, whether the tree joins that to it or the verb. */
function accusedOf(s: Syntax, i: number, up: number): number[] {
  if (!isMarked(s, i, 'of', 'for', 'with')) return []
  const verb = relation(s, i) === 'acl' ? s.tree.head[up]! : up
  if (verb < 0 || !ACCUSED.test(s.lower[verb]!)) return []
  if (verb !== up) return relation(s, up) === 'obj' || relation(s, up) === 'nsubj' ? [up] : []
  return isPassive(s, up) ? dependents(s, up, 'nsubj') : dependents(s, up, 'obj', 'iobj')
}

/** "Iran began to move staff, officials said": trees hang the staff's move on who says it at the end. */
const isTag = (s: Syntax, i: number, verb: number): boolean =>
  relation(s, verb) === 'ccomp' && s.tree.head[verb]! < i && dependents(s, verb, 'nsubj').some((c) => c > i)

const AGENTIVE = ['@force', '@state', '@person', '@people']

/** What a deed leads to and a place does not: "attacked a post in the province killing six". */
const RESULTS = new Set(
  'killing wounding injuring leaving destroying damaging forcing sparking prompting triggering displacing'.split(
    ' ',
  ),
)

/** "Entered the final stage, encircling the city": a participle behind a comma is no word on a mere thing. */
function isAside(s: Syntax, i: number, noun: number): boolean {
  if (s.tree.xpos[i] !== 'VBG') return false
  const site = s.tree.upos[noun] === 'PROPN' || wordSet('@place').has(s.lower[noun]!)
  if (RESULTS.has(s.lower[i]!) && site && noun < i) return true
  if (s.lower[i - 1] !== ',') return false
  if (!['NOUN', 'ADJ'].includes(s.tree.upos[noun]!)) return false
  return !AGENTIVE.some((set) => wordSet(set).has(s.lower[noun]!)) && clauseOf(s, noun) !== noun
}

/** The nearest verb above `i`; `i` itself where there is none. */
function clauseOf(s: Syntax, i: number): number {
  let at = s.tree.head[i]!
  while (at >= 0 && s.tree.upos[at] !== 'VERB') at = s.tree.head[at]!
  return at >= 0 ? at : i
}
