import { parse, UnparsableError } from '../syntax/parse.ts';
import { UsageError } from '../run/usage-error.ts';

/**
 * Makes sure that code which is put into programs is one expression.
 *
 * @throws {UsageError} where it is not
 */
export function assertExpression(code: string): void {
  const wrong = new UsageError(`--audience-expression must be one JavaScript expression, such as process.env.AUTH0_AUDIENCE: ${code}`);
  try {
    const [statement, ...others] = parse(`(${code}\n)`, 'expression.ts').ast.body;
    const isExpression = statement?.type === 'ExpressionStatement' && statement.expression.type !== 'SequenceExpression';
    if (!isExpression || others.length > 0) throw wrong;
  } catch (error) {
    if (error instanceof UnparsableError) throw wrong;
    throw error;
  }
}
