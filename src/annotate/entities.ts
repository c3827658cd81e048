import type { Entity, Place, Sentence } from '../model/annotated.ts'
import type { Article } from '../model/article.ts'
import { joinNames } from './entities/aliases.ts'
import type { Line } from './entities/line.ts'
import { type Mention, UNKNOWN } from './entities/mention.ts'
import { findNames } from './entities/names.ts'
import { findNouns } from './entities/nouns.ts'
import { tellNames } from './entities/persons.ts'
import { findPronouns } from './entities/pronouns.ts'
import { resolve } from './entities/resolve.ts'
import { findRoles } from './entities/roles.ts'
import { shareKinds, tellStrangers } from './entities/sameText.ts'
import { setScene } from './entities/scene.ts'
import { tieShortNames } from './entities/shortNames.ts'

/**
 * Everybody who is mentioned in the prose of an article, in order: by name, by a common noun ("rebel
 * forces"), by a pronoun. `name` is one for all mentions of the same actor. A mention whose bearer cannot
 * be told is left out. `places` are the place marks of the same sentences, which tell where a name is a
 * place and where it acts.
 */
export function markEntities(
  _article: Article,
  sentences: readonly Sentence[],
  places: readonly Place[],
): Entity[] {
  const scene = setScene(sentences, places)
  findPronouns(scene)
  findNames(scene)
  findNouns(scene)
  findRoles(scene)
  tellNames(scene)
  joinNames(scene)
  tellStrangers(scene)
  tieShortNames(scene)
  shareKinds(scene)
  resolve(scene)
  return scene.lines.flatMap(entitiesOf)
}

/** The mention that covers a character of the text, the narrowest; null where nobody is mentioned. */
export function entityAt(entities: readonly Entity[], offset: number): Entity | null {
  let best: Entity | null = null
  for (const entity of entities) {
    if (offset < entity.start || entity.end <= offset) continue
    if (!best || entity.end - entity.start < best.end - best.start) best = entity
  }
  return best
}

function entitiesOf(line: Line): Entity[] {
  const all = new Set([...line.mentions, ...line.pronouns.values()])
  const pointed = new Set<number>()
  for (const m of line.pronouns.values()) if (m.name !== null && m.form === 'nominal') pointed.add(m.last)
  const entities = [...all]
    .filter((mention) => !(mention.said.as === 'noun' && pointed.has(mention.last)))
    .map((mention) => entityOf(line, mention))
    .filter((entity) => entity !== null)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return withoutInner(entities)
}

/** An adjective that only says whose army or minister it is stands for nobody else. */
function withoutInner(entities: readonly Entity[]): Entity[] {
  let reach = -1
  return entities.filter((entity) => {
    if (entity.rule === 'entity/adjective' && entity.end <= reach) return false
    if (entity.form !== 'pronoun') reach = Math.max(reach, entity.end)
    return true
  })
}

function entityOf(line: Line, mention: Mention): Entity | null {
  const { tokens, sentence } = line.words
  const { name, kind, form, rule, of } = mention
  if (name === null || rule === UNKNOWN) return null
  const start = tokens[mention.first]!.start
  const end = tokens[mention.last]!.end
  return { start, end, rule, name, kind, form, sentence: sentence.index, of }
}
