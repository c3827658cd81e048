import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { nounForms, verbForms } from './inflect.ts'

/** How real the thing governed is: the stance that it takes, no claim at all, or nothing changed. */
export type Effect = 'predicted' | 'planned' | 'denied' | 'rumoured' | 'void' | 'real'

/** Verbs that hand what goes with them on to an event noun, by the part that their subject has in it. */
type Carrier = 'light' | 'undergo' | 'result' | 'perceive' | 'pursue'

export type GovernorEntry = Entry & {
  effect: Effect | Carrier
  verb?: string[]
  noun?: string[]
  adjective?: string[]
}

const verbs = new Map<string, Effect>()
const nouns = new Map<string, Effect>()
const adjectives = new Map<string, Effect>()
const carriers: Record<Carrier, Set<string>> = {
  light: new Set(),
  undergo: new Set(),
  result: new Set(),
  perceive: new Set(),
  pursue: new Set(),
}

const attempts = new Set<string>()

const isCarrier = (effect: Effect | Carrier): effect is Carrier => effect in carriers

for (const entry of (en.governors ?? []) as readonly GovernorEntry[]) {
  const { effect } = entry
  if (entry.id === 'governor/attempt') {
    for (const verb of entry.verb ?? []) for (const form of verbForms(verb)) attempts.add(form)
    for (const noun of entry.noun ?? []) for (const form of nounForms(noun)) attempts.add(form)
    for (const adjective of entry.adjective ?? []) attempts.add(adjective)
  }
  if (isCarrier(effect)) {
    for (const verb of entry.verb ?? []) for (const form of verbForms(verb)) carriers[effect].add(form)
    for (const noun of entry.noun ?? []) for (const form of nounForms(noun)) carriers[effect].add(form)
    continue
  }
  const to = (map: Map<string, Effect>, forms: string[]) => {
    for (const form of forms) if (!map.has(form)) map.set(form, effect)
  }
  for (const verb of entry.verb ?? []) {
    if (!verb.includes(' ')) to(verbs, verbForms(verb))
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
export const lightVerbs: ReadonlySet<string> = carriers.light

/** Forms of verbs whose subject has the event come upon it: "the town saw fighting", "came under attack". */
export const undergoVerbs: ReadonlySet<string> = carriers.undergo

/** Forms of verbs that say what an event did, and with it where: "clashes left 30 dead in Bor". */
export const resultVerbs: ReadonlySet<string> = carriers.result

/** Forms of verbs whose subject only tells of the event: "residents reported clashes in Bor". */
export const perceiveVerbs: ReadonlySet<string> = carriers.perceive

/** Forms of nouns of what is done to bring something about: "an offensive to take the town". */
export const pursuits: ReadonlySet<string> = carriers.pursue

/** Words of trying, in all their forms: nothing is claimed under them, but who tried to attack has attacked. */
export const attemptWords: ReadonlySet<string> = attempts
