import { isExpression } from '../syntax/expression.ts';
import { UsageError } from './usage-error.ts';

/**
 * Makes sure that code which is put into programs is one expression, and nothing else.
 *
 * @param given what the code was given as, for the message
 * @throws {UsageError} where it is not
 */
export function assertExpression(code: string, given: string): void {
  if (!isExpression(code)) throw new UsageError(`${given} must be one JavaScript expression, such as process.env.AUTH0_AUDIENCE: ${code}`);
}
