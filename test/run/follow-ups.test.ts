import { describe, expect, test } from 'vitest';
import { createProject, placeOf } from '../support/project.ts';

const HTTP = `import axios from 'axios';

export async function post(path, body) {
  const response = await axios.post(\`https://acme.example.auth0.com\${path}\`, body);
  return response.data;
}
`;

const CODES = `export const WRONG = 'invalid_user_password';
export const RETRIED = ['too_many_attempts', 'invalid_user_password'];
export const MESSAGES = { invalid_user_password: 'wrong code' };
export const KEY = process.env.AUTH0_CLIENT_SECRET;
`;

const LOGIN = `import jwt from 'jsonwebtoken';
import { post } from './http.js';
import { KEY, MESSAGES, RETRIED, WRONG } from './codes.js';

export async function login(phone, code) {
  try {
    const tokens = await post('/oauth/ro', { client_id: 'kiosk', client_secret: KEY, connection: 'sms', grant_type: 'password', username: phone, password: code });
    return jwt.verify(tokens.id_token, KEY);
  } catch (error) {
    if (error.message === WRONG) return undefined;
    if (RETRIED.includes(error.message)) return undefined;
    throw new Error(MESSAGES[error.message]);
  }
}
`;

describe('follow-ups of a login that other files share in', () => {
  test('are told where its own file uses the response, whatever stands elsewhere', () => {
    const project = createProject({ 'src/http.js': HTTP, 'src/codes.js': CODES, 'src/login.js': LOGIN });
    const { followUps } = project.report(['check']).report;
    const placesOf = (code: string): string[] => followUps.filter((followUp) => followUp.code === code).flatMap(({ places }) => places.map(({ file, line, column }) => `${file}:${line}:${column}`));
    expect(placesOf('error-codes')).toEqual(['error.message === WRONG', 'RETRIED.includes', 'MESSAGES[error'].map((text) => `src/login.js:${placeOf(LOGIN, text)}`));
    expect(placesOf('id-token-verification')).toEqual([`src/login.js:${placeOf(LOGIN, 'jwt.verify')}`]);
  });

  test('come in a bearable time where everything leads to everything', () => {
    const methods = Array.from({ length: 120 }, (_, index) => `  async m${index}(a) { try { const r = await this.login(a, ${index}); state = { ...state, r }; return this.m${(index + 1) % 120}(this.wrap(r)); } catch (e) { if (e.response.status === 401) throw e; return this.wrap(e); } }`);
    const text = `import axios from 'axios';\nlet state = {};\nexport class Api {\n  async login(phone, code) { return this.wrap(await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code })); }\n  wrap(x) { return x; }\n${methods.join('\n')}\n}\n`;
    const { report } = createProject({ 'api.js': text }).report(['check']);
    expect(report.followUps.find(({ code }) => code === 'error-codes')?.places.length).toBeGreaterThan(0);
  }, 30_000);
});
