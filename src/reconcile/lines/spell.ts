import type { Line } from '../../model/account.ts'
import type { Names } from '../names/index.ts'

const ABBREVIATION = /(?<![\p{L}\d-])\p{Lu}[\p{Lu}\d]{2,9}(?![\p{L}\d-])/gu

/** Each abbreviation in full where a reader meets it first, if the reports give what it stands for. */
export function spelledOut(lines: readonly Line[], names: Names): Line[] {
  const met = new Set<string>()
  return lines.map((line) => {
    if (line.section === 'sources') return line
    const text = line.text.replace(ABBREVIATION, (short: string, at: number) => {
      // Not inside brackets, where a second pair would be hard to read.
      if (met.has(short) || line.text.lastIndexOf('(', at) > line.text.lastIndexOf(')', at)) return short
      met.add(short)
      const full = names.formsOf(short).find((form) => standsFor(short, form))
      return full === undefined || line.text.includes(full) ? short : `${short} (${full})`
    })
    return { ...line, text }
  })
}

/** True where the letters of `short` are, in order, first letters of the words of a name, beginning with its first. */
function standsFor(short: string, name: string): boolean {
  if (/^the /i.test(name) || name.includes('(') || !name.includes(' ')) return false
  const initials = name.split(/[ -]/).map((word) => word.charAt(0).toUpperCase())
  if (initials[0] !== short[0]) return false
  let at = 0
  for (const letter of initials) if (letter === short[at]) at++
  return at === short.length
}
