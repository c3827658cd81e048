/**
 * A failure that the operator can cure: code, plain sentence, cure. Thrown anywhere, printed once by `cli/`.
 * Our own mistakes crash instead; what is odd in a text becomes a Notice.
 */
export class SitrepError extends Error {
  readonly code: string
  readonly cure: string
  constructor(code: string, message: string, cure: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'SitrepError'
    this.code = code
    this.cure = cure
  }
}
