import { expect } from 'vitest';
import type { Project } from './project.ts';

/** What a person sees of a finding in an editor, and what the editor offers. */
export interface Seen {
  readonly at: string;
  readonly rule: string;
  readonly id: string;
  readonly offer: 'fix' | 'suggestion' | 'nothing';
}

/** Files of a small application in the two module systems, with JSX. */
export const JAVASCRIPT: Readonly<Record<string, string>> = {
  'src/login.mjs': `export async function verifyCode(phone, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'k3yL1meKiosk',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'opend profile',
    }),
  });
  return response.json();
}
`,
  'src/staff.cjs': `var request = require('request');

exports.login = function (name, secret, done) {
  request.post({
    url: process.env.AUTH0_URL + '/oauth/ro',
    json: { client_id: 'k3yL1meStaff', connection: 'Staff', grant_type: 'password', username: name, password: secret },
  }, done);
};
`,
  'src/app.jsx': `import { Auth0Provider } from '@auth0/auth0-react';

export const App = ({ children }) => (
  <Auth0Provider domain="acme.example.auth0.com" clientId="k3yL1meKiosk" authorizationParams={{ scope: 'openid profle' }}>
    {children}
  </Auth0Provider>
);
`,
  'src/clean.mjs': `export const routes = ['/oauth/routes', '/oauth/role'];
`,
};

/** Files that only a parser of TypeScript reads. */
export const TYPESCRIPT: Readonly<Record<string, string>> = {
  'src/login.ts': `import axios from 'axios';

interface Tokens {
  access_token: string;
}

export async function verifyCode(email: string, code: string): Promise<Tokens> {
  const { data } = await axios.post<Tokens>(\`https://\${process.env.AUTH0_DOMAIN!}/oauth/ro\`, {
    client_id: 'k3yL1meKiosk',
    connection: 'email' as const,
    grant_type: 'password',
    username: email,
    password: code,
  });
  return data;
}
`,
};

export const login = (at: string, id: string, offer: Seen['offer']): Seen => ({ at, rule: 'oauth-ro/no-oauth-ro', id, offer });
export const scope = (at: string): Seen => ({ at, rule: 'oauth-ro/valid-scope', id: 'scope-typo', offer: 'fix' });

/** What is wrong with those files. */
export const JAVASCRIPT_FINDINGS: Readonly<Record<string, readonly Seen[]>> = {
  'src/app.jsx': [scope('4:112')],
  'src/clean.mjs': [],
  'src/login.mjs': [login('2:63', 'passwordless-login', 'suggestion'), scope('11:15')],
  'src/staff.cjs': [login('5:35', 'database-connection', 'nothing')],
};

/** What the configuration `strict` says besides: the login asks for no audience. */
export const STRICT_FINDINGS: Readonly<Record<string, readonly Seen[]>> = {
  ...JAVASCRIPT_FINDINGS,
  'src/login.mjs': [{ at: '2:63', rule: 'oauth-ro/no-legacy-response-use', id: 'audience-missing', offer: 'nothing' }, ...(JAVASCRIPT_FINDINGS['src/login.mjs'] ?? [])],
};

export const TYPESCRIPT_FINDINGS: Readonly<Record<string, readonly Seen[]>> = {
  'src/login.ts': [login('8:82', 'passwordless-login', 'suggestion')],
};

interface Message {
  readonly line: number;
  readonly column: number;
  readonly ruleId: string | null;
  readonly messageId?: string;
  readonly message: string;
  readonly fix?: object;
  readonly suggestions?: readonly object[];
}

interface Result {
  readonly filePath: string;
  readonly messages: readonly Message[];
}

function seen({ line, column, ruleId, messageId, message, fix, suggestions = [] }: Message): Seen {
  const offered = suggestions.length > 0 ? 'suggestion' : 'nothing';
  return { at: `${line}:${column}`, rule: ruleId ?? 'eslint', id: messageId ?? message, offer: fix ? 'fix' : offered };
}

/** Runs ESLint over a project; the findings by file. */
export function eslint(project: Project, args: readonly string[] = ['src'], env?: NodeJS.ProcessEnv): Record<string, readonly Seen[]> {
  const { status, stdout, stderr } = project.bin('eslint', ['--format', 'json', ...args], env);
  // 2 is a crash or a mistake in the configuration.
  if (status !== 0 && status !== 1) throw new Error(`ESLint ended with ${status}:\n${stdout}${stderr}`);
  const results = JSON.parse(stdout) as Result[];
  expect(status).toBe(results.some(({ messages }) => messages.length > 0) ? 1 : 0);
  const entries = results.map(({ filePath, messages }) => [filePath.slice(project.root.length + 1).replaceAll('\\', '/'), messages.map(seen)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
