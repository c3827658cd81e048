/** A decoded text, with a word on what had to be done; or why it is none. */
export type Decoded = { text: string; note: string | null } | { reason: string; cure: string }

const CURE_BINARY = 'give the report as text, Markdown, a web page or NDJSON'
const CURE_ENCODING = 'save the file as UTF-8'

/**
 * Windows-1252 from 0x80 to 0x9f, U+FFFD where it has nothing; the rest is Latin-1. Node 20 decodes these bytes as
 * control characters.
 */
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'
/** Broken bytes that a UTF-8 text may have and still be read, marked by U+FFFD: one in a thousand. */
const MAX_BROKEN = 0.001

/**
 * Decodes a file. UTF-8 and UTF-16 with their marks, UTF-8 without, Windows-1252 where no other reading is possible;
 * a few broken bytes in UTF-8 become U+FFFD. `declared` is what a page says of itself; it counts where UTF-8 fails.
 * Anything that would be a guess is refused.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(bytes.subarray(3), declared)
  if (a === 0xff && b === 0xfe) return utf16(bytes.subarray(2), 'utf-16le')
  if (a === 0xfe && b === 0xff) return utf16(bytes.subarray(2), 'utf-16be')
  if (bytes.subarray(0, 64_000).includes(0)) {
    return { reason: 'is no text: it holds binary data', cure: CURE_BINARY }
  }
  return utf8(bytes, declared)
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), note: 'decoded from UTF-16' }
  } catch {
    return { reason: 'is marked as UTF-16 but is not', cure: CURE_ENCODING }
  }
}

function utf8(bytes: Uint8Array, declared: string | null): Decoded {
  try {
    return checked({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null })
  } catch {
    const stated = declared === null ? null : asDeclared(bytes, declared)
    if (stated !== null) return checked({ text: stated, note: `decoded from ${declared}, as the page says` })
    if (isWindows1252(bytes)) {
      return checked({
        text: fromWindows1252(bytes),
        note: 'decoded from Windows-1252',
      })
    }
    const text = new TextDecoder('utf-8').decode(bytes)
    const broken = text.match(/\ufffd/g)?.length ?? 0
    if (broken > Math.max(1, bytes.length * MAX_BROKEN)) {
      return { reason: 'is neither UTF-8 nor UTF-16', cure: CURE_ENCODING }
    }
    return checked({ text, note: `${broken} broken ${broken === 1 ? 'byte' : 'bytes'} replaced by \ufffd` })
  }
}

function asDeclared(bytes: Uint8Array, declared: string): string | null {
  if (/^utf-?8$/i.test(declared)) return null
  if (/^(?:windows-1252|cp1252|iso-8859-1|latin-?1|us-ascii)$/i.test(declared)) return fromWindows1252(bytes)
  try {
    return new TextDecoder(declared, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Text has hardly any control characters; a file of another kind that happens to decode has many. */
function checked(decoded: { text: string; note: string | null }): Decoded {
  const sample = decoded.text.slice(0, 20_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  if (controls * 50 <= sample.length) return decoded
  return { reason: 'is no text: it holds binary data', cure: CURE_BINARY }
}

function fromWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80]!)
}

/** No byte but what Windows-1252 has, high bytes rare and beside letters, and no sequence that is valid UTF-8. */
function isWindows1252(bytes: Uint8Array): boolean {
  let high = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    if (WINDOWS_1252[byte - 0x80] === '\ufffd') return false
    const next = bytes[i + 1] ?? 0
    if (byte >= 0xc2 && byte <= 0xf4 && next >= 0x80 && next <= 0xbf) return false
    high++
  }
  return high * 10 <= bytes.length
}
