import { type Frame, triggersOf } from '../lexicon/frames.ts'
import { ontology } from '../lexicon/ontology.ts'
import { wordSet } from '../lexicon/words.ts'
import type { ClaimFigure } from '../model/claim.ts'
import type { Clause } from './clauses.ts'
import { counted, entityAt } from './fillers.ts'
import { fittingHeads } from './match.ts'
import { headsOf, plainNoun, targetName } from './roles.ts'
import { markAt, type Scene } from './scene.ts'

/** Types that are done to people: their targets are told by their kind, "soldiers" and not the army. */
const TO_PEOPLE = new Set(['kill', 'injure', 'detain', 'release', 'evacuate'])

/** "The toll reached 71": whom a bare number of dead and injured counts. */
const ANYBODY = new Set(['kill', 'injure'])

/** Whom or what the clause says that it was done to, each once; none where its type has no target. */
export function targetsOf(
  scene: Scene,
  clause: Clause,
  frame: Frame,
  figure: ClaimFigure | null,
): (string | null)[] {
  if (!ontology.get(frame.type)!.target) return []
  const anybody = figure?.unit === 'people' && ANYBODY.has(frame.type) ? ['people'] : []
  const role = frame.roles?.target
  if (!role) return anybody
  const heads = fittingHeads(scene, frame, role, headsOf(clause.args, role)).filter(
    (h) => markAt(scene, scene.times, h) === null,
  )
  const names = heads
    .map((h) => (TO_PEOPLE.has(frame.type) ? whom(scene, h, anybody.length > 0) : targetName(scene, h)))
    .filter((n) => n !== null)
  return names.length > 0 ? [...new Set(names)] : anybody
}

const THINGS = ['@thing', '@place', '@period', '@weapon', '@disease']

/** True for a noun of a thing or of an event. */
const isThing = (word: string): boolean =>
  THINGS.some((set) => wordSet(set).has(word)) || triggersOf(word).some((t) => t.pos === 'noun')

/** People by their kind: one who serves stands for himself, and a number or a word for the dead for anybody. */
function whom(scene: Scene, at: number, isCount: boolean): string | null {
  const i = counted(scene, at)
  const s = scene.syntax
  const word = s.lower[i]!
  if (wordSet('@casualty').has(word) || s.tree.upos[i] === 'NUM') return 'people'
  const entity = entityAt(scene, i)
  if (entity?.rule === 'people/counted' || entity?.rule === 'people/crowds') return 'people'
  if (entity?.form === 'nominal' && wordSet('@serviceman').has(word)) return plainNoun(scene, i)
  // "The worst fighting in years left 63 people dead": what is counted is people, wherever the tree looks for them.
  return isCount && entity === null && isThing(word) ? 'people' : targetName(scene, i)
}
