import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { nounForms, verbForms } from './inflect.ts'

/** How real the thing governed is: the stance that it takes, no claim at all, or nothing changed. */
export type Effect = 'predicted' | 'planned' | 'denied' | 'rumoured' | 'void' | 'real' | 'light'

export type GovernorEntry = Entry & { effect: Effect; verb?: string[]; noun?: string[]; adjective?: string[] }

const verbs = new Map<string, Effect>()
const nouns = new Map<string, Effect>()
const adjectives = new Map<string, Effect>()
const light = new Set<string>()

for (const entry of (en.governors ?? []) as readonly GovernorEntry[]) {
  const to = (map: Map<string, Effect>, forms: string[]) => {
    for (const form of forms) if (!map.has(form)) map.set(form, entry.effect)
  }
  for (const verb of entry.verb ?? []) {
    const forms = verbForms(verb.split(' ')[0]!)
    if (entry.effect === 'light') for (const form of forms) light.add(form)
    else if (!verb.includes(' ')) to(verbs, forms)
  }
  for (const noun of entry.noun ?? []) to(nouns, nounForms(noun))
  for (const adjective of entry.adjective ?? []) to(adjectives, [adjective])
}

/** The effect of a governing word, by its part of speech; null where it changes nothing that we know of. */
export const effectOf = (form: string, upos: string): Effect | null =>
  (upos === 'VERB' || upos === 'AUX'
    ? verbs.get(form)
    : upos === 'NOUN' || upos === 'PROPN'
      ? nouns.get(form)
      : upos === 'ADJ' || upos === 'ADV'
        ? adjectives.get(form)
        : undefined) ?? null

/** Forms of verbs that carry an event noun and add nothing: "launched an attack". */
export const lightVerbs: ReadonlySet<string> = light
