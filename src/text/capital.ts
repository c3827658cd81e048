/** The address of a site, which is written small: "example.org". */
const ADDRESS = /^[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+)+/u

/** A text with its first letter made a capital, as a sentence begins; an address stays as it is written. */
export const capitalised = (text: string): string =>
  ADDRESS.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1)
