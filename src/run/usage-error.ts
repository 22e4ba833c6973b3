/** A mistake of the person who runs the command, or something they named that cannot be read. The message is one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
