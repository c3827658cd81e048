/** Days as a reader says them. */

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** `2024-12-07` as "7 December 2024", a month, year or interval likewise; as it is where it is none of these. */
export function inWords(value: string): string {
  const [from, to] = value.split('/') as [string, string?]
  if (to === undefined) return oneInWords(from)
  const sameYear = from.slice(0, 4) === to.slice(0, 4) && from.length === 10 && to.length === 10
  const sameMonth = sameYear && from.slice(0, 7) === to.slice(0, 7)
  const start = oneInWords(from)
  const short = sameMonth ? start.split(' ')[0]! : sameYear ? start.replace(/ \d{4}$/, '') : start
  return `${short} to ${oneInWords(to)}`
}

function oneInWords(value: string): string {
  const [year, month, day] = value.split('-').map(Number) as [number, number?, number?]
  if (month === undefined || !MONTHS[month - 1]) return String(value)
  return day === undefined ? `${MONTHS[month - 1]} ${year}` : `${day} ${MONTHS[month - 1]} ${year}`
}

const DAY = new RegExp(`^(?:\\d{1,2} )?(?:(?:${MONTHS.join('|')}) )?\\d{1,4}$`)

/** True for what `inWords` writes. */
export const isInWords = (text: string): boolean =>
  text.split(' to ').every((end) => DAY.test(end) || /^\d{1,2}(?: [A-Z][a-z]+)?$/.test(end))
