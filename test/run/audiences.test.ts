import { describe, expect, test } from 'vitest';
import { findAudiences } from '../../src/run/audiences.ts';
import { run } from '../../src/run/run.ts';
import { selectFiles } from '../../src/run/select.ts';
import { createProject, type Files } from '../support/project.ts';
import { SMS_LOGIN } from '../support/samples.ts';

function found(files: Files, hasGit = false): string[] {
  const { root } = createProject(files, { hasGit });
  return findAudiences(root).map(({ kind, text, places }) => `${kind} ${text} ${places.map(({ file, line, column }) => `${file}:${line}:${column}`).join(' ')}`);
}

describe('an audience is found', () => {
  test.each<[string, Files, string[]]>([
    ['in settings', { '.env': 'AUTH0_DOMAIN=acme.auth0.com\nAUTH0_AUDIENCE=https://api.acme.example\n' }, ['expression process.env.AUTH0_AUDIENCE .env:2:1']],
    ['in an example of settings', { '.env.example': '# Auth0\nexport AUTH0_API_AUDIENCE="https://api.acme.example" # the API\n' }, ['expression process.env.AUTH0_API_AUDIENCE .env.example:2:8']],
    ['in a use of the environment', { 'a.js': "// Auth0\nconst audience = process.env.AUTH0_AUDIENCE;" }, ['expression process.env.AUTH0_AUDIENCE a.js:2:18']],
    ['in the constructor of an SDK', { 'a.js': "import auth0 from 'auth0-js';\nnew auth0.WebAuth({ domain, clientID, audience: 'https://api.acme.example' });" }, ['value https://api.acme.example a.js:2:49']],
    ['in the component of an SDK', { 'a.jsx': "import { Auth0Provider } from '@auth0/auth0-react';\nexport const App = () => <Auth0Provider authorizationParams={{ audience: 'orders-api' }} />;" }, ['value orders-api a.jsx:2:74']],
    ['beside a domain of Auth0', { 'config.js': "export default { domain: 'acme.auth0.com', audience: 'https://api.acme.example' };" }, ['value https://api.acme.example config.js:1:54']],
    ['under a key that says whose it is', { 'config.ts': "export const config = { auth0: { id: 'abc', audience: 'https://api.acme.example' } as const };" }, ['value https://api.acme.example config.ts:1:55']],
    ['of an API that checks tokens', { 'a.js': "import { auth } from 'express-oauth2-jwt-bearer';\nauth({ issuerBaseURL: process.env.ISSUER, audience: ['https://api.acme.example', 'orders-api'] });" }, ['value https://api.acme.example a.js:2:54', 'value orders-api a.js:2:82']],
    ['in a constant', { 'a.js': "import { Auth0Client } from '@auth0/auth0-spa-js';\nconst API = 'orders-api';\nnew Auth0Client({ domain, authorizationParams: { audience: API } });" }, ['value orders-api a.js:3:60']],
    ['in a template', { 'a.js': "import { auth } from 'express-oauth2-jwt-bearer';\nauth({ issuerBaseURL: 'https://acme.auth0.com', audience: `orders-api` });" }, ['value orders-api a.js:2:59']],
    ['in braces of JSX', { 'a.jsx': "import { Auth0Provider } from '@auth0/auth0-react';\nexport const App = () => <Auth0Provider audience={'orders-api'} />;" }, ['value orders-api a.jsx:2:51']],
    ['in a constant that is named so', { 'a.js': "export const AUTH0_AUDIENCE = 'orders-api';" }, ['value orders-api a.js:1:31']],
    ['in the environment of Vite', { 'a.js': 'const audience = import.meta.env.VITE_AUTH0_AUDIENCE;' }, ['expression import.meta.env.VITE_AUTH0_AUDIENCE a.js:1:18']],
    ['in settings of Vite', { '.env': 'VITE_AUTH0_AUDIENCE=orders-api\n' }, ['expression import.meta.env.VITE_AUTH0_AUDIENCE .env:1:1']],
    ['in the environment, by a text', { 'a.js': "const audience = process.env['AUTH0_AUDIENCE'];" }, ['expression process.env.AUTH0_AUDIENCE a.js:1:18']],
    ['in names that are taken out of the environment', { 'a.js': 'const { AUTH0_AUDIENCE, PORT } = process.env;' }, ['expression process.env.AUTH0_AUDIENCE a.js:1:9']],
    ['in an example of settings without a value', { '.env.example': 'AUTH0_AUDIENCE=\n' }, ['expression process.env.AUTH0_AUDIENCE .env.example:1:1']],
    ['in a configuration of JSON', { 'config.json': '{ "auth0": { "domain": "acme.auth0.com", "audience": "orders-api" } }' }, ['value orders-api config.json:1:54']],
    ['in several places, each told once', { 'a.js': "const auth0 = { audience: 'x-api' };", 'b.js': "const auth0Options = { audience: 'x-api' };", 'c.js': "const auth0 = { audience: 'y-api' };" }, ['value x-api a.js:1:27 b.js:1:34', 'value y-api c.js:1:27']],
  ])('%s', (_name, files, expected) => {
    expect(found(files)).toEqual(expected);
  });

  test('in settings that git ignores', () => {
    expect(found({ '.gitignore': '.env\n', '.env': 'AUTH0_AUDIENCE=https://api.acme.example' }, true)).toEqual(['expression process.env.AUTH0_AUDIENCE .env:1:1']);
  });
});

describe('no audience of the project is', () => {
  test.each<[string, Files]>([
    ['the Management API', { 'a.js': "const auth0 = { audience: 'https://acme.auth0.com/api/v2/' };" }],
    ['the profile', { 'a.js': "const auth0 = { audience: 'https://acme.auth0.com/userinfo' };" }],
    ['one of another provider', { 'a.js': "// unlike auth0\nconst okta = { issuer: 'https://acme.okta.com', audience: 'api://default' };" }],
    ['what another library checks', { 'a.js': "import { Auth0Client } from '@auth0/auth0-spa-js';\njwt.verify(token, key, { audience: '12.apps.googleusercontent.com', issuer: 'https://accounts.google.com' });" }],
    ['what another provider is asked for', { 'a.js': "import { Auth0Client } from '@auth0/auth0-spa-js';\nnew PublicClientApplication({ auth: { clientId, audience: 'api://azure' } });\nJSON.stringify({ audience: 'friends-only' });" }],
    ['an attribute of another element', { 'a.jsx': "import { Auth0Provider } from '@auth0/auth0-react';\nexport const App = () => <Auth0Provider><Select audience=\"kids\" /></Auth0Provider>;" }],
    ['that of a checker of tokens for another provider', { 'a.js': "import { auth } from 'express-oauth2-jwt-bearer';\nauth({ issuerBaseURL: 'https://acme.okta.com', audience: 'api://default' });" }],
    ["the tenant's own for the second factor", { 'a.js': "const auth0 = { audience: 'https://acme.auth0.com/mfa/' };" }],
    ['an empty setting', { '.env': 'AUTH0_AUDIENCE=\n' }],
    ['a setting of another service', { '.env': 'AUTH0_DOMAIN=acme.auth0.com\nMAIL_AUDIENCE=all\n' }],
    ['one that is computed', { 'a.js': "const auth0 = { audience: domain + '/api' };" }],
    ['one in a file that does not parse', { 'a.js': "const auth0 = { audience: 'x-api' " }],
  ])('%s', (_name, files) => {
    expect(found(files)).toEqual([]);
  });
});

describe('a run', () => {
  const followUps = async (files: Files, options: object = {}) => {
    const { root } = createProject({ 'login.js': SMS_LOGIN, ...files }, { hasGit: false });
    const { report } = await run(selectFiles({ cwd: root, paths: ['.'] }), 'migrate', options);
    return report.followUps.filter(({ code }) => code === 'audience-found').map(({ message, places }) => `${message.split(':')[0]} ${places.map(({ file }) => file).join(' ')}`);
  };

  test('offers what the project has', async () => {
    expect(await followUps({ '.env': 'AUTH0_AUDIENCE=https://api.acme.example' })).toEqual(['process.env.AUTH0_AUDIENCE .env']);
  });

  test('offers nothing where an audience is given, or none is found', async () => {
    expect(await followUps({ '.env': 'AUTH0_AUDIENCE=https://api.acme.example' }, { audience: 'https://api.acme.example' })).toEqual([]);
    expect(await followUps({})).toEqual([]);
  });
});
