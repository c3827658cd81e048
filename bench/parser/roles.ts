import { readFileSync } from 'node:fs'
import type { Tree } from '../../src/model/tree.ts'
import type { Parser } from '../../src/parse/index.ts'
import { type RawSentence, tokenise } from '../../src/text/tokens.ts'
import { agents, objects, places, subject, subjectToTheLeft } from './read-roles.ts'

/** Gold of one event verb. Each list names heads that count as right; an empty one says that there is none. */
export type VerbGold = {
  verb: string
  subject: string[]
  object: string[]
  agent?: string[]
  place?: string[]
}
/**
 * A sentence written for this test, with the roles of its event verbs, the main verb's first. `unseen`: written
 * after the repairs, none of which was made for it.
 */
export type RoleSentence = { id: string; kind: string; unseen?: true; text: string; verbs: VerbGold[] }

export type Tally = { right: number; of: number }
export type RoleScores = {
  main: Tally
  others: Tally
  leftMain: Tally
  leftOthers: Tally
  object: Tally
  agent: Tally
  place: Tally
  kinds: Map<string, Tally>
  wrong: string[]
}

const tally = (): Tally => ({ right: 0, of: 0 })

function note(counter: Tally, right: boolean): boolean {
  counter.of++
  if (right) counter.right++
  return right
}

export function readRoleSentences(): RoleSentence[] {
  const lines = readFileSync(new URL('roles.ndjson', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as RoleSentence)
}

/** How often the tree gives the right word for each role, beside the nearest noun group to the left. */
export function scoreRoles(parser: Parser, sentences: readonly RoleSentence[]): RoleScores {
  const scores: RoleScores = {
    main: tally(),
    others: tally(),
    leftMain: tally(),
    leftOthers: tally(),
    object: tally(),
    agent: tally(),
    place: tally(),
    kinds: new Map(),
    wrong: [],
  }
  for (const sentence of sentences) {
    const tokens = tokenise(sentence.text, 0).flatMap((raw) => raw.tokens)
    const words = tokens.map((token) => token.text)
    const tree = parser.parse(
      words,
      tokens.map((token) => token.pos),
    )
    for (const [k, gold] of sentence.verbs.entries())
      score(scores, sentence, gold, k === 0, tokens, words, tree)
  }
  return scores
}

function score(
  scores: RoleScores,
  sentence: RoleSentence,
  gold: VerbGold,
  main: boolean,
  tokens: RawSentence['tokens'],
  words: readonly string[],
  tree: Tree,
): void {
  const verb = standsAt(sentence.text, tokens, gold.verb)[0]!
  const at = (names: readonly string[]) => names.flatMap((name) => standsAt(sentence.text, tokens, name))
  const fits = (found: readonly number[], names: readonly string[]) =>
    names.length === 0 ? found.length === 0 : found.some((i) => at(names).includes(i))
  const found = subject(tree, words, verb)
  const right = fits(found < 0 ? [] : [found], gold.subject)
  note(main ? scores.main : scores.others, right)
  const left = subjectToTheLeft(tree, verb)
  note(main ? scores.leftMain : scores.leftOthers, fits(left < 0 ? [] : [left], gold.subject))
  const kind = scores.kinds.get(sentence.kind) ?? tally()
  scores.kinds.set(sentence.kind, kind)
  note(kind, right)
  if (!right) {
    const got = found < 0 ? 'nothing' : words[found]
    scores.wrong.push(`${sentence.id} ${gold.verb}: subject ${got}, not ${gold.subject[0] ?? 'none'}`)
  }
  if (gold.object.length > 0) {
    const own = objects(tree, words, verb)
    if (!note(scores.object, fits(own, gold.object))) {
      scores.wrong.push(
        `${sentence.id} ${gold.verb}: object ${own.map((i) => words[i]).join(' ') || 'nothing'}`,
      )
    }
  }
  if (gold.agent !== undefined) note(scores.agent, fits(agents(tree, words, verb), gold.agent))
  if (gold.place !== undefined) note(scores.place, fits(places(tree, words, verb), gold.place))
}

/** Tokens of the first place where the words of a gold answer stand in the text. */
function standsAt(text: string, tokens: RawSentence['tokens'], name: string): number[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  )
  const start = text.search(pattern)
  if (start < 0) throw new Error(`${name} does not stand in: ${text}`)
  const end = start + name.length
  return tokens.flatMap((token, i) => (token.start < end && start < token.end ? [i] : []))
}
