import { tryParse } from '../syntax/parse.ts';
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

/** Whether a text is one expression that can stand anywhere. */
export function isExpression(code: string): boolean {
  // Behind an operator that binds closest, `a) + (b` is no longer one operand.
  const file = tryParse(`void (${code}\n)`, 'expression.ts');
  if (!file) return false;
  const { body, comments } = file.ast;
  const [statement] = body;
  const expression = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  const isWhole = expression?.type === 'UnaryExpression' && expression.argument.type !== 'SequenceExpression';
  return body.length === 1 && isWhole && (comments ?? []).length === 0;
}
