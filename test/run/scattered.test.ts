import { describe, expect, test } from 'vitest';
import { createProject } from '../support/project.ts';

const EXCHANGE = `import './log';
export const exchange = (api, phone, code) => api.post('/ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
`;
const FILES = {
  'package.json': '{ "private": true, "dependencies": { "axios": "^1.0.0" } }',
  'src/log.js': 'console.log(1);\n',
  'src/client.js': `import axios from 'axios';\nexport const api = axios.create({ baseURL: 'https://acme.example.auth0.com/oauth' });\n`,
  'src/main.js': `import { api } from './client';\nimport { exchange } from './exchange';\nexport const login = (phone, code) => exchange(api, phone, code);\n`,
};

describe('a path in two parts is found', () => {
  test.each([
    ['where the whole project is read', [] as string[]],
    ['where only the file of its end is read, which does not import that of its beginning', ['src/exchange.js']],
  ])('%s', (_name, args) => {
    const project = createProject({ ...FILES, 'src/exchange.js': EXCHANGE });
    expect(project.report(['check', ...args]).report.findings).toMatchObject([{ file: 'src/exchange.js', line: 2, reason: 'passwordless-login' }]);
  });

  test('in a folder of a language, too', () => {
    const project = createProject({ ...FILES, 'src/main.js': FILES['src/main.js'].replace('./exchange', './lang/exchange'), 'src/lang/log.js': '', 'src/lang/exchange.js': EXCHANGE });
    expect(project.report(['check']).report.findings).toMatchObject([{ file: 'src/lang/exchange.js', line: 2 }]);
  });

  test('and a language of the name is none', () => {
    const project = createProject({ ...FILES, 'src/exchange.js': `import './log';\nexport const settings = { connection: 'sms', locale: 'ro' };\n` });
    expect(project.report(['check']).report.findings).toEqual([]);
  });
});
