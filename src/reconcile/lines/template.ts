/** What fills a template: words by slot; null or absent slots are empty. */
export type Slots = Readonly<Record<string, string | null | undefined>>

const SLOT = /\{([^{}]+)\}/g
const OPTIONAL = /\[([^[\]]*)\]/g

/** The words of `{target|place|ground}`: the first slot that has some, else the last name as it stands. */
function fill(names: string, slots: Slots): string | null {
  const options = names.split('|')
  for (const name of options) {
    if (slots[name]) return slots[name]
  }
  return options.length > 1 && !(options.at(-1)! in slots) ? options.at(-1)! : null
}

/**
 * A template of `data/en/phrasing.yml` with its slots filled. A part in square brackets goes where a slot in it is
 * empty; null where a slot outside them is.
 */
export function realise(template: string, slots: Slots): string | null {
  const kept = template.replace(OPTIONAL, (_, part: string) =>
    [...part.matchAll(SLOT)].every(([, names]) => fill(names!, slots) !== null) ? part : '',
  )
  let whole = true
  const text = kept.replace(SLOT, (_, names: string) => {
    const words = fill(names, slots)
    if (words === null && !EMPTY.has(names)) whole = false
    return words ?? ''
  })
  return whole ? text.replace(/ {2,}/g, ' ').trim() : null
}

/** Slots that may be empty without a hole in the sentence. */
const EMPTY = new Set(['in', 's'])
