import rule from '../../rules/no-legacy-response-use.ts';
import { settings, tester, typescript } from './rule-tester.ts';

/** A login that asks for an audience, so that nothing is said of it by itself. */
const LOGIN = "axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid', audience: 'https://api.example.com' })";

const caught = (statement: string): string => `import axios from 'axios';
export const login = (phone, code) =>
  ${LOGIN}.catch((error) => {
    ${statement}
    throw error;
  });
`;

const error = (column: number, length: number, output: string) => ({
  messageId: 'error-codes',
  line: 4,
  column: 5 + column,
  endColumn: 5 + column + length,
  suggestions: [{ messageId: 'suggestion', output: caught(output) }],
});

/** A statement with a test, where the test stands in it, and the statement with the suggestion. */
const TESTS: readonly (readonly [name: string, statement: string, test: string, suggestion: string])[] = [
  ['a comparison', "if (error.response.data.error === 'invalid_user_password') return;", "error.response.data.error === 'invalid_user_password'", "if (error.response.data.error === 'invalid_user_password' || error.response.data.error === 'invalid_grant') return;"],
  ['double quotes', 'if (error.response.data.error == "invalid_user_password") return;', 'error.response.data.error == "invalid_user_password"', 'if (error.response.data.error == "invalid_user_password" || error.response.data.error == "invalid_grant") return;'],
  ['the code first', "if ('invalid_user_password' === error.code) return;", "'invalid_user_password' === error.code", "if ('invalid_user_password' === error.code || 'invalid_grant' === error.code) return;"],
  ['a template', 'if (error.code === `invalid_user_password`) return;', 'error.code === `invalid_user_password`', 'if (error.code === `invalid_user_password` || error.code === `invalid_grant`) return;'],
  ['a status', 'if (error.response.status === 401) return;', 'error.response.status === 401', 'if (error.response.status === 401 || error.response.status === 403) return;'],
  ['a status as text', "if (String(error.status) === '401') return;", '', ''],
  ['the negation', "if (error.code !== 'invalid_user_password') throw error;", "error.code !== 'invalid_user_password'", "if (error.code !== 'invalid_user_password' && error.code !== 'invalid_grant') throw error;"],
  ['a negated status', 'if (error.status != 401) throw error;', 'error.status != 401', 'if (error.status != 401 && error.status != 403) throw error;'],
  ['a part of an and', "if (isOpen && error.code === 'invalid_user_password') return;", "error.code === 'invalid_user_password'", "if (isOpen && (error.code === 'invalid_user_password' || error.code === 'invalid_grant')) return;"],
  ['a negated part of an and', "if (isOpen && error.code !== 'invalid_user_password') throw error;", "error.code !== 'invalid_user_password'", "if (isOpen && error.code !== 'invalid_user_password' && error.code !== 'invalid_grant') throw error;"],
  ['a part of an or', "if (isOpen || error.code === 'invalid_user_password') return;", "error.code === 'invalid_user_password'", "if (isOpen || error.code === 'invalid_user_password' || error.code === 'invalid_grant') return;"],
  ['an operand of ??', "return tell(known ?? (error.code === 'invalid_user_password'));", "error.code === 'invalid_user_password'", "return tell(known ?? (error.code === 'invalid_user_password' || error.code === 'invalid_grant'));"],
  ['a not around it', "if (!(error.code === 'invalid_user_password')) throw error;", "error.code === 'invalid_user_password'", "if (!(error.code === 'invalid_user_password' || error.code === 'invalid_grant')) throw error;"],
  ['a conditional', "return error.code === 'invalid_user_password' ? 1 : 2;", "error.code === 'invalid_user_password'", "return error.code === 'invalid_user_password' || error.code === 'invalid_grant' ? 1 : 2;"],
  ['includes', "if (error.message.includes('invalid_user_password')) return;", "error.message.includes('invalid_user_password')", "if (error.message.includes('invalid_user_password') || error.message.includes('invalid_grant')) return;"],
  ['a negated includes', "if (!error.message?.includes('invalid_user_password')) throw error;", "error.message?.includes('invalid_user_password')", "if (!(error.message?.includes('invalid_user_password') || error.message?.includes('invalid_grant'))) throw error;"],
  ['indexOf', "if (error.message.indexOf('invalid_user_password') === -1) throw error;", "error.message.indexOf('invalid_user_password') === -1", "if (error.message.indexOf('invalid_user_password') === -1 && error.message.indexOf('invalid_grant') === -1) throw error;"],
  ['indexOf at least', "if (error.message.indexOf('invalid_user_password') >= 0) return;", "error.message.indexOf('invalid_user_password') >= 0", "if (error.message.indexOf('invalid_user_password') >= 0 || error.message.indexOf('invalid_grant') >= 0) return;"],
  ['a list', "if (['too_many_attempts', 'invalid_user_password'].includes(error.code)) return;", "'invalid_user_password'", "if (['too_many_attempts', 'invalid_user_password', 'invalid_grant'].includes(error.code)) return;"],
  ['a list of status codes', 'if ([400, 401, 429].includes(error.status)) return;', '401', 'if ([400, 401, 403, 429].includes(error.status)) return;'],
  ['a set', "if (new Set(['invalid_user_password']).has(error.code)) return;", "'invalid_user_password'", "if (new Set(['invalid_user_password', 'invalid_grant']).has(error.code)) return;"],
  ['a case in a line', "switch (error.code) { case 'invalid_user_password': return; }", "'invalid_user_password'", "switch (error.code) { case 'invalid_grant': case 'invalid_user_password': return; }"],
  ['a table in a line', "return { invalid_user_password: 'wrong code', other: 'late' }[error.code];", 'invalid_user_password', "return { invalid_grant: 'wrong code', invalid_user_password: 'wrong code', other: 'late' }[error.code];"],
  ['a table with quotes', 'return { "invalid_user_password": "wrong code" }[error.code];', '"invalid_user_password"', 'return { "invalid_grant": "wrong code", "invalid_user_password": "wrong code" }[error.code];'],
  ['comments', "if (error.code /* of Auth0 */ === 'invalid_user_password' /* wrong */) return;", "error.code /* of Auth0 */ === 'invalid_user_password'", "if (error.code /* of Auth0 */ === 'invalid_user_password' || error.code /* of Auth0 */ === 'invalid_grant' /* wrong */) return;"],
];

tester.run('no-legacy-response-use', rule, {
  valid: [
    { name: 'a login whose errors nobody reads', code: `import axios from 'axios';\nexport const login = (phone, code) => ${LOGIN};\n` },
    { name: 'both codes', code: caught("if (error.code === 'invalid_user_password' || error.code === 'invalid_grant') return;") },
    { name: 'neither code', code: caught("if (error.code !== 'invalid_user_password' && error.code !== 'invalid_grant') throw error;") },
    { name: 'both status codes', code: caught('if (error.status === 401 || error.status === 403) return;') },
    { name: 'both in a list', code: caught("if (['invalid_user_password', 'invalid_grant'].includes(error.code)) return;") },
    { name: 'both in a table', code: caught("return { invalid_user_password: 1, invalid_grant: 1 }[error.code];") },
    { name: 'both as cases', code: caught("switch (error.code) { case 'invalid_user_password': case 'invalid_grant': return; }") },
    { name: 'both in a regular expression', code: caught('if (/invalid_(?:grant|user_password)/.test(error.code) || /invalid_grant/.test(error.code)) return;') },
    { name: 'the error of another request', code: "import axios from 'axios';\naxios.get('https://api.example.com/orders').catch((error) => error.response.status === 401);\n" },
    { name: 'a migrated login', code: caught("if (error.code === 'invalid_user_password') return;").replace('/oauth/ro', '/oauth/token') },
    { name: 'a login that its author has switched off', code: caught('return error.status === 401;').replace('  axios', '  // oauth-ro-ignore-next-line\n  axios') },
    { name: 'a use that its author has switched off', code: caught('// eslint-disable-next-line rule-to-test/no-legacy-response-use -- kept\n    return error.status === 401;') },
    { name: 'a login that is only reported', code: caught("if (error.status === 401) return;").replace("'sms'", 'kind') },
    { name: 'an audience of the settings', code: `import axios from 'axios';\nexport const login = (phone, code) => ${LOGIN.replace(", audience: 'https://api.example.com'", '')};\n`, ...settings({ audience: 'https://api.example.com' }) },
    { name: 'an empty file', code: '' },
  ],
  invalid: [
    ...TESTS.filter(([, , test]) => test !== '').map(([name, statement, test, suggestion]) => ({
      name,
      code: caught(statement),
      errors: [error(statement.indexOf(test), test.length, suggestion)],
    })),
    {
      name: 'a case in a line of its own',
      code: caught("switch (error.code) {\n      case 'invalid_user_password':\n        return;\n    }"),
      errors: [{ messageId: 'error-codes', line: 5, column: 12, suggestions: [{ messageId: 'suggestion', output: caught("switch (error.code) {\n      case 'invalid_grant':\n      case 'invalid_user_password':\n        return;\n    }") }] }],
    },
    {
      name: 'an entry in a line of its own, with CRLF and tabs',
      code: `${caught('return MESSAGES[error.code];')}const MESSAGES = {\n\tinvalid_user_password: 'wrong code',\n};\n`.replaceAll('\n', '\r\n'),
      errors: [{ messageId: 'error-codes', line: 8, column: 2, suggestions: [{ messageId: 'suggestion', output: `${caught('return MESSAGES[error.code];')}const MESSAGES = {\n\tinvalid_grant: 'wrong code',\n\tinvalid_user_password: 'wrong code',\n};\n`.replaceAll('\n', '\r\n') }] }],
    },
    {
      name: 'a constant with the code stands beside the new one',
      code: `${caught('return error.code === WRONG_CODE;')}const WRONG_CODE = 'invalid_user_password';\n`,
      errors: [{ messageId: 'error-codes', line: 4, column: 12, suggestions: [{ messageId: 'suggestion', output: `${caught("return error.code === WRONG_CODE || error.code === 'invalid_grant';")}const WRONG_CODE = 'invalid_user_password';\n` }] }],
    },
    {
      name: 'a test that calls something is not written twice',
      code: caught("if (codeOf(error) === 'x') return;\n    return read(error).code === 'invalid_user_password' || error.toJSON().code === 'invalid_user_password';"),
      errors: [{ messageId: 'error-codes', line: 5, suggestions: [] }],
    },
    {
      name: 'a handler that other requests share is only shown',
      code: "import axios from 'axios';\nconst told = (error) => error.status === 401;\n" + `${LOGIN}.catch(told);\naxios.get('https://api.example.com/orders').catch(told);\n`,
      errors: [{ messageId: 'error-codes', line: 2, column: 25, suggestions: [] }],
    },
    {
      name: 'a handler that only proven logins share is offered',
      code: "import axios from 'axios';\nconst told = (error) => error.status === 401;\n" + `${LOGIN}.catch(told);\n${LOGIN}.then(show, told);\n`,
      errors: [{ messageId: 'error-codes', line: 2, column: 25, suggestions: [{ messageId: 'suggestion', output: "import axios from 'axios';\nconst told = (error) => error.status === 401 || error.status === 403;\n" + `${LOGIN}.catch(told);\n${LOGIN}.then(show, told);\n` }] }],
    },
    {
      name: 'a byte order mark moves nothing',
      code: `\uFEFF${caught('if (error.status === 401) return;')}`,
      errors: [{ messageId: 'error-codes', line: 4, column: 9, suggestions: [{ messageId: 'suggestion', output: `\uFEFF${caught('if (error.status === 401 || error.status === 403) return;')}` }] }],
    },
    {
      name: 'casts and optional chains',
      filename: 'login.ts',
      languageOptions: typescript,
      code: caught("if ((error as Failure).response?.data!.error === ('invalid_user_password' as string)) return;"),
      errors: [error(4, "(error as Failure).response?.data!.error === ('invalid_user_password' as string)".length, "if ((error as Failure).response?.data!.error === ('invalid_user_password' as string) || (error as Failure).response?.data!.error === ('invalid_grant' as string)) return;")],
    },
    {
      name: 'what stands elsewhere has a code of its own',
      code: `import axios from 'axios';
import jwt from 'jsonwebtoken';
${LOGIN.replace('import axios', '')}.then(({ data }) => jwt.verify(data.id_token, process.env.AUTH0_CLIENT_SECRET).roles);
`,
      errors: [
        { messageId: 'id-token-verification', line: 3, suggestions: [] },
        { messageId: 'id-token-claims', line: 3, suggestions: [] },
      ],
    },
    {
      name: 'a login without an audience',
      code: `import axios from 'axios';\nexport const login = (phone, code) => ${LOGIN.replace(", audience: 'https://api.example.com'", '')};\n`,
      errors: [{ messageId: 'audience-missing', line: 2, suggestions: [] }],
    },
    {
      name: 'a secret in a page, which is not rewritten',
      code: `${LOGIN.replace('client_id', "client_secret: 'kioskSecret', client_id")}.then(() => location.reload());\n`,
      errors: [{ messageId: 'client-secret-exposed', line: 1, suggestions: [] }],
    },
    {
      name: 'a page whose application is registered as native',
      code: `${LOGIN}.then(() => location.reload());\n`,
      ...settings({ browserClients: true }),
      errors: [{ messageId: 'browser-application', line: 1, suggestions: [] }],
    },
  ],
});
