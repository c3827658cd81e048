import { nameWords } from '../../lexicon/nameWords.ts'
import type { Step } from './memory.ts'
import type { Mention } from './mention.ts'
import type { Scene } from './scene.ts'
import { lower } from './words.ts'

/**
 * Whose staff, citizens, army or police are meant where the phrase itself does not say; null where nothing
 * tells.
 */
export const whose = (step: Step): Mention | null => subjectOwner(step) ?? sameForce(step)

const isSending = nameWords('sending')

/** "The UN moved its staff", "Iran sent soldiers": who does it moves his own. */
function subjectOwner({ mention, near, line }: Step): Mention | null {
  // "A monitor and a rebel commander": one among many is nobody's own.
  const single = mention.said.as === 'noun' && mention.said.definite === false && mention.many !== true
  const own = /^people\/(?:staff|citizens|commanders)$/.test(mention.rule) && !single
  let verb = mention.first - 1
  while (/^(?:ADJ|DET|NUM|ADV)$/.test(line.words.tags[verb] ?? '')) verb--
  const sent = mention.rule === 'forces/army' && isSending(lower(line.words, verb))
  if (!own && !sent) return null
  for (const other of near) {
    if (other.first >= mention.first) return null
    const acts = other.kind === 'organisation' || other.kind === 'government'
    if (acts && other.name !== null && other.rule !== 'entity/adjective') return other
  }
  return null
}

const ARMY = /^(?:army|military|armed forces)$/

/**
 * "The air force" after "the Danish air force" is that one, for a few sentences: whose the last of that
 * noun was. The police are those of the town that the sentence names.
 */
function sameForce({ memory, mention, near }: Step): Mention | null {
  if (mention.said.as !== 'noun') return null
  const { word, definite, nominal } = mention.said
  if (nominal.rule === 'forces/police') {
    const towns = near.filter((m) => m.kind === 'place' && m.country !== null && m.rule !== 'entity/country')
    const abroad = towns.every((m) => m.country !== memory.naming.home)
    return abroad ? (towns[0] ?? null) : null
  }
  if ((!nominal.fold && !nominal.collective) || nominal.owned) return null
  if (definite === true) {
    const before = near.filter((m) => m.first < mention.first)
    const lines = memory.heard.slice(-2).map((heard) => heard.mentions)
    for (const m of [...lines.flat(), ...before].reverse()) {
      if (m.said.as !== 'noun' || !m.owner || m.said.definite === false) continue
      if (m.said.word === word || (ARMY.test(word) && ARMY.test(m.said.word))) return m.owner
    }
  }
  return nominal.kind === 'military' ? memory.onlyArmy : null
}

/**
 * The one country whose army an article names, where that is not the country of the crisis and the article
 * speaks of no government forces: under occupation "the troops" are the occupier's.
 */
export function onlyArmyIn(scene: Scene): Mention | null {
  const owners: Mention[] = []
  for (const line of scene.lines) {
    for (const { said, owner } of line.mentions) {
      if (said.as !== 'noun' || !/^forces\/(?:army|collective)$/.test(said.nominal.rule)) continue
      if (/^(?:government|regime|state|federal)\b/i.test(said.phrase)) return null
      if (owner?.country && owner.kind !== 'person') owners.push(owner)
    }
  }
  const [first] = owners
  const one = first && owners.length > 1 && owners.every((owner) => owner.country === first.country)
  return one && first.country !== scene.home ? first : null
}
