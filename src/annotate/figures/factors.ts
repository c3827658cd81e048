import { factors, priceWords } from '../../lexicon/figures.ts'
import type { Modifier } from '../../model/annotated.ts'
import { readNumeral } from './numerals.ts'
import { breaksClause, type Sight } from './sight.ts'

/** A number by which something grew: words `first` to `end`, and whether it is prices that did. */
export type Factor = {
  first: number
  end: number
  value: number
  price: boolean
  modifier: Modifier
  rule: string
}

const FOLD = /^(two|three|four|five|six|seven|eight|nine|ten|hundred)fold$/

/** "tripled", "more than doubled", "threefold", "three times the usual price", "up 10 times". */
export function readFactor(s: Sight, i: number): Factor | null {
  const by = factors.get(s.lower(i))
  if (by !== undefined) {
    // "a double agent" and "double the guard" multiply nothing that is counted.
    if (s.pos(i) !== 'VERB' && !(s.lower(i) === 'double' && s.lower(i + 1) === 'the')) return null
    return made(s, i, i + 1, by, 'figure/factor')
  }
  if (s.lower(i) === 'twice' && /^(what|the|as|its|their|that|more|normal|usual)$/.test(s.lower(i + 1))) {
    return made(s, i, i + 1, 2, 'figure/factor')
  }
  const fold = s.lower(i).endsWith('fold') ? FOLD.exec(s.lower(i)) : null
  const numeral = fold ? null : readNumeral(s.words, i)
  if (fold)
    return made(s, i, i + 1, readNumeral([{ ...s.words[i]!, lower: fold[1]! }], 0)!.value, 'figure/factor')
  if (!numeral || numeral.form === 'plural') return null
  const unit = s.lower(numeral.end)
  if (unit === 'fold') return made(s, i, numeral.end + 1, numeral.value, 'figure/factor')
  if (unit !== 'times') return null
  const compares =
    /^(the|more|higher|as|its|their|what|greater|larger|bigger|over|than|normal|usual)$/.test(
      s.lower(numeral.end + 1),
    ) || s.lower(i - 1) === 'by'
  return compares ? made(s, i, numeral.end + 1, numeral.value, 'figure/factor') : null
}

function made(s: Sight, first: number, end: number, value: number, rule: string): Factor {
  const before = `${s.lower(first - 2)} ${s.lower(first - 1)}`
  const modifier: Modifier = /more than|at least| over$/.test(before)
    ? 'at-least'
    : /nearly$|almost$|up to$|less than$/.test(before)
      ? 'at-most'
      : /(about|around|roughly)$/.test(before)
        ? 'about'
        : 'exact'
  return { first, end, value, price: ofPrices(s, first, end), modifier, rule }
}

/** Whether prices are spoken of in the clause. */
function ofPrices(s: Sight, first: number, end: number): boolean {
  for (let at = first - 1; at > first - 14 && !breaksClause(s, at); at--)
    if (priceWords.has(s.lower(at))) return true
  for (let at = end; at < end + 8 && !breaksClause(s, at); at++) if (priceWords.has(s.lower(at))) return true
  return false
}
