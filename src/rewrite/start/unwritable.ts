/** Raised where a start cannot be written as the exchange is; the message says why. */
export class UnwritableError extends Error {
  override readonly name = 'UnwritableError';
}
