import { tryParse } from './parse.ts';

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
