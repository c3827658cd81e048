/** Numbers as a reader writes them. */

const LARGE: readonly (readonly [number, string])[] = [
  [1e9, 'billion'],
  [1e6, 'million'],
]

const plain = (n: number): string => n.toLocaleString('en-GB', { maximumFractionDigits: 2 })

/** `370000` as "370,000", `1500000` as "1.5 million"; in full where two decimals do not carry it: "1,234,567". */
export function inFigures(n: number): string {
  const large = LARGE.find(([size]) => n >= size)
  if (!large) return plain(n)
  const [size, name] = large
  const parts = n / size
  return Number.isInteger(Math.round(parts * 1e6) / 1e4) ? `${plain(parts)} ${name}` : plain(n)
}

/** A number, or a range: "80 to 120". */
export const rangeInFigures = (value: number, max: number | null): string =>
  max === null ? inFigures(value) : `${inFigures(value)} to ${inFigures(max)}`

/** True for a sign of money, which stands before its number. */
export const isMoney = (unit: string | null): boolean => unit !== null && /^\p{Sc}$/u.test(unit)

/** A number with its unit: "12 houses", "$91 million"; the number alone where it has none. */
export const withUnit = (figures: string, unit: string | null): string =>
  unit === null || unit === '' ? figures : isMoney(unit) ? `${unit}${figures}` : `${figures} ${unit}`
