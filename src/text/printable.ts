/** Control characters, among them the escapes that steer a terminal, and marks that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g

/** A text on one line with nothing in it that could steer a terminal or hide words: what came from outside. */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, ' ').replace(/ {2,}/g, ' ').trim()
