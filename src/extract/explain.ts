import type { Condition, Frame } from '../lexicon/frames.ts'
import type { Claim, Reading } from '../model/claim.ts'
import { type Clause, clausesOf } from './clause/clauses.ts'
import { realityOf } from './clause/stance.ts'
import { draftsOf } from './index.ts'
import { misfit } from './match.ts'
import { type Scene, scenesOf } from './scene.ts'

/** How one sentence was read: every mark, every clause, the frames that fired and those that nearly did. */
export type Explanation = {
  sentence: number
  words: readonly string[]
  marks: string[]
  clauses: { predicate: string; arguments: string[]; reality: string; frames: string[] }[]
  claims: string[]
}

/** Explains every parsed sentence of a reading. */
export function explain(reading: Reading): Explanation[] {
  const placedBy = new Map(draftsOf(reading).map((d, i) => [`${reading.article.id}-${i + 1}`, d.placedBy]))
  const where = (c: Claim): string =>
    placedBy.get(c.id) ? `${c.place} (by its ${placedBy.get(c.id)})` : (c.place ?? '–')
  return scenesOf(reading).map((scene) => {
    const { sentence, tokens } = scene.syntax
    const said = (span: { start: number; end: number }) => scene.text.slice(span.start, span.end)
    return {
      sentence: sentence.index,
      words: tokens.map((t) => t.text),
      marks: [
        ...scene.entities.map((e) => `${said(e)} = ${e.name}, ${e.kind} (${e.rule})`),
        ...scene.places.map((p) => `${said(p)} = ${p.name}, ${p.country ?? '?'}, ${p.role} (${p.rule})`),
        ...scene.times.map((t) => `${said(t)} = ${t.value ?? 'vague'} (${t.rule})`),
        ...scene.figures.map(
          (f) => `${said(f)} = ${f.modifier} ${f.value} ${f.unit ?? ''}, ${f.measure} (${f.rule})`,
        ),
        ...scene.attributions.map(
          (a) => `${a.source?.name ?? 'nobody named'} ${a.stance} (${a.kind}, ${a.rule}): ${said(a.content)}`,
        ),
      ],
      clauses: clausesOf(scene.syntax).map((clause) => explainClause(scene, clause)),
      claims: reading.claims
        .filter((c) => c.evidence.start === sentence.start)
        .map(
          (c) =>
            `${c.type} ${c.stance}: ${c.actor ?? '?'} → ${c.target ?? '–'} at ${where(c)}, ${c.time ?? 'no time'}` +
            `${c.background ? ', background' : ''}; says ${c.speaker ?? 'the outlet'} (${c.rule})`,
        ),
    }
  })
}

function explainClause(scene: Scene, clause: Clause): Explanation['clauses'][number] {
  const { tokens } = scene.syntax
  return {
    predicate: scene.text.slice(clause.words.start, clause.words.end),
    arguments: [...clause.args].map(
      ([role, heads]) => `${role}: ${heads.map((h) => tokens[h]!.text).join(', ')}`,
    ),
    reality: realityOf(scene.syntax, clause.head),
    frames: clause.trigger.frames.map(
      (frame) => `${frame.id}: ${verdict(frame, misfit(scene, clause, frame))}`,
    ),
  }
}

function verdict(frame: Frame, misfit: Condition | null): string {
  if (!misfit) return 'fits'
  return `${misfit.role} is ${frame.needs.includes(misfit) ? 'not' : 'one of'} ${misfit.said.join(', ')}`
}
