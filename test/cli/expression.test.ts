import { describe, expect, test } from 'vitest';
import { assertExpression } from '../../src/run/expression.ts';

describe('code that is put into programs', () => {
  test.each([
    'process.env.AUTH0_AUDIENCE',
    'settings.auth0["audience"]',
    '`https://${host}/api`',
    '"https://api.example.com"',
    'isLive ? live : test',
    'audienceOf(tenant)',
    'import.meta.env.VITE_AUDIENCE',
    'process.env.AUTH0_AUDIENCE!',
    'audience as string',
  ])('may be %s', (code) => {
    expect(() => assertExpression(code, '--audience-expression')).not.toThrow();
  });

  test.each([
    ['nothing', ''],
    ['white space', '  '],
    ['two statements', 'a; b'],
    ['a statement end', 'a;'],
    ['a declaration', 'const a = 1'],
    ['two expressions, of which the second would be a key of its own', 'a, b'],
    ['a spread', '...a'],
    ['a bracket that was never opened', 'a) + (b'],
    ['a brace that closes the body', 'a } }); evil({ b: { c: 1'],
    ['a bracket that is never closed', 'process.env['],
    ['a string that is never closed', "'a"],
    ['a line comment, which would hide the comma behind it', 'a // why'],
    ['a line break behind which a line comment ends', 'a // why\n'],
    ['a comment alone', '/* a */'],
  ])('may not be %s', (_name, code) => {
    expect(() => assertExpression(code, '--audience-expression')).toThrow(expect.objectContaining({ name: 'UsageError', message: expect.stringContaining('--audience-expression') }));
  });
});
