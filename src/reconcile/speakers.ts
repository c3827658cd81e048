import { nobodyWords, organWords, selfWords } from '../lexicon/identity.ts'
import type { Names } from './names/index.ts'

/**
 * One whose word a claim is. `origin` is the body he speaks for, else himself: claims are counted by it. `role`: what
 * he is, where he speaks for no body that could be named.
 */
export type Speaker = { name: string; origin: string; role?: string }

/** "Rami X (Some Observatory)": a person and whom he speaks for; a bracket of several small words says what he is. */
const WITH_GROUP = /^(.{1,120}?) \((.{1,120})\)$/u

/**
 * The speakers that a claim names, as the story names them. Two speakers joined by "and" are two, unless a body of
 * that name is known; a list of states joined by commas is one joint statement.
 */
export function speakersOf(said: string | null, names: Names): Speaker[] {
  if (said === null || selfWords.has(said.toLowerCase())) return []
  const withGroup = WITH_GROUP.exec(said)
  if (withGroup) {
    const [, person, group] = withGroup as unknown as [string, string, string]
    const name = names.nameOf(person)
    // The mayor of a town speaks for his office, not with the town's voice.
    if (names.kindOf(group) === 'place') return [{ name, origin: name }]
    const known = names.kindOf(group) !== null && names.kindOf(group) !== 'person'
    const isGroup = /^\p{Lu}/u.test(group) || known || /^\p{Ll}+s$/u.test(group)
    return [isGroup ? { name, origin: oneVoice(names.nameOf(group)) } : { name, origin: name, role: group }]
  }
  const parts = names.kindOf(said) === null && !said.includes(',') ? said.split(' and ') : [said]
  return parts.map((part) => {
    const name = knownAs(part.trim(), names)
    const body = names.kindOf(name) === 'person' ? names.groupOf(name) : null
    const group = body !== null && names.kindOf(body) === 'place' ? null : body
    return { name, origin: oneVoice(group ?? name) }
  })
}

/** "The Islamic State (IS) militant group" is whom the story knows as Islamic State. */
function knownAs(said: string, names: Names): string {
  if (names.kindOf(said) !== null) return names.nameOf(said)
  const bare = said.replace(AROUND_NAME, '').replace(/ \([^()]*\)/, '')
  return names.nameOf(names.kindOf(bare) === null ? said : bare)
}

const AROUND_NAME =
  /^the |(?: (?:armed|extremist|militant|rebel|separatist|terror|terrorist))? (?:group|organi[sz]ation)$/gi

/** State television, state radio and the state agency of one country are one voice: its state media. */
export function oneVoice(name: string): string {
  const small = name.toLowerCase()
  const organ = organWords.find((words) => /(?:^| )$/.test(small.split(words)[0]!) && small.includes(words))
  return organ ? `${name.slice(0, small.indexOf(organ))}state media` : name
}

/** Words that name no one whose word could be counted: "social media", "a voice note going round". */
export function isNobody(name: string): boolean {
  if (/^\p{Lu}/u.test(name) && name.includes(' ')) return false
  const words = name
    .toLowerCase()
    .replace(/^(?:an?|the|some|other) /, '')
    .split(' ')
  return [1, 2].some(
    (n) => nobodyWords.has(words.slice(0, n).join(' ')) || nobodyWords.has(words.slice(-n).join(' ')),
  )
}
