import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { createProject, linesOf, placeOf, type Files } from '../support/project.ts';
import { SMS_LOGIN } from '../support/samples.ts';

const PAGE = JSON.stringify({ private: true, dependencies: { axios: '^1.0.0', 'react-dom': '^18.0.0', 'react-scripts': '^5.0.0' } });
const NATIVE = JSON.stringify({ private: true, dependencies: { axios: '^1.0.0', 'react-dom': '^18.0.0', '@capacitor/core': '^5.0.0' } });
const MIXED = JSON.stringify({ private: true, dependencies: { axios: '^1.0.0', 'react-dom': '^18.0.0', 'react-scripts': '^5.0.0', express: '^4.0.0' } });

/** A proven login without a trace of where it runs. */
const LOGIN = SMS_LOGIN.replace("const axios = require('axios');", "import axios from 'axios';").replace("'use strict';\n\n", '').replace('module.exports = { login };', 'export { login };');

const DOM_LOGIN = LOGIN.replace('  return data;', "  document.title = 'Welcome';\n  return data;");

function reasons(files: Files, ...args: string[]): string[] {
  return linesOf(createProject(files).report(['check', ...args]).report).map((line) => line.replace(/^(\S+?):\S+ /, '$1 '));
}

describe('the manifest of a package', () => {
  test('makes its logins those of a browser', () => {
    expect(reasons({ 'package.json': PAGE, 'src/login.js': LOGIN })).toEqual(['src/login.js browser-client manual']);
  });

  test('does not, where it says nothing', () => {
    expect(reasons({ 'package.json': MIXED, 'src/login.js': LOGIN })).toEqual(['src/login.js passwordless-login fixable']);
    expect(reasons({ 'src/login.js': LOGIN })).toEqual(['src/login.js passwordless-login fixable']);
  });

  test('lets logins of native applications be rewritten, whatever globals they use', () => {
    expect(reasons({ 'package.json': NATIVE, 'src/login.js': DOM_LOGIN })).toEqual(['src/login.js passwordless-login fixable']);
    expect(reasons({ 'package.json': MIXED, 'src/login.js': DOM_LOGIN })).toEqual(['src/login.js browser-client manual']);
  });

  test('counts for each package of a monorepo, from whatever folder the run starts', () => {
    const files = { 'package.json': MIXED, 'web/package.json': PAGE, 'web/src/login.js': LOGIN, 'app/package.json': NATIVE, 'app/src/login.js': DOM_LOGIN };
    expect(reasons(files)).toEqual(['app/src/login.js passwordless-login fixable', 'web/src/login.js browser-client manual']);
    expect(linesOf(createProject(files).report(['check', '../web'], { cwd: 'app' }).report)).toEqual([`../web/src/login.js:${placeOf(LOGIN, '/oauth/ro')} browser-client manual`]);
  });

  test('is not needed where a directive of React says so', () => {
    const next = JSON.stringify({ private: true, dependencies: { axios: '^1.0.0', next: '^14.0.0', react: '^18.0.0', 'react-dom': '^18.0.0' } });
    const client = `'use client';\n\n${LOGIN}`;
    expect(reasons({ 'package.json': next, 'app/login/form.js': client, 'app/login/actions.js': client.replace('use client', 'use server'), 'pages/api/login.js': LOGIN })).toEqual([
      'app/login/actions.js passwordless-login fixable',
      'app/login/form.js browser-client manual',
      'pages/api/login.js passwordless-login fixable',
    ]);
    expect(reasons({ 'src/login.js': `'use strict';\n"use client"\n${LOGIN}` })).toEqual(['src/login.js browser-client manual']);
    expect(reasons({ 'src/login.js': `${LOGIN}export const DIRECTIVE = 'use client';\n` })).toEqual(['src/login.js passwordless-login fixable']);
    expect(reasons({ 'package.json': NATIVE, 'src/login.js': client })).toEqual(['src/login.js passwordless-login fixable']);
  });

  test('gives way to people who have registered the application as native', () => {
    expect(reasons({ 'package.json': PAGE, 'src/login.js': LOGIN }, '--browser-clients')).toEqual(['src/login.js passwordless-login fixable']);
  });

  test.each([
    ['a client of servers', "import axios from 'axios';", "import { request } from 'undici';\nconst axios = { post: (url, body) => request(url, { method: 'POST', body: JSON.stringify(body) }) };"],
    ['a module of Node.js', "import axios from 'axios';", "import axios from 'axios';\nimport { readFileSync } from 'node:fs';"],
    ['a program of the command line', "import axios from 'axios';", "#!/usr/bin/env node\nimport axios from 'axios';"],
  ])('says nothing of a file with %s', (_what, from, to) => {
    const [reason] = reasons({ 'package.json': PAGE, 'src/login.js': LOGIN.replace(from, to) });
    expect(reason).not.toMatch(/browser-client/);
  });

  test('is read by the transform of jscodeshift and by the rule too', async () => {
    const project = createProject({ 'package.json': PAGE, 'src/login.js': LOGIN });
    const { default: transform } = await import('../../transforms/oauth-ro-to-token.ts');
    const told: string[] = [];
    const api = { report: (message: string) => told.push(message) } as unknown as Parameters<typeof transform>[1];
    expect(transform({ path: project.path('src/login.js'), source: LOGIN }, api, {})).toBeUndefined();
    expect(told.join()).toMatch(/browser-client/);
    const { default: plugin } = await import('../../rules/index.ts');
    const lint = () => new Linter({ cwd: project.root }).verify(LOGIN, plugin.configs.recommended, { filename: project.path('src/login.js') }).map(({ messageId }) => messageId);
    expect(lint()).toEqual(['browser-client']);
    // An editor goes on for days.
    project.write('package.json', NATIVE);
    expect(lint()).toEqual(['passwordless-login']);
  });
});
