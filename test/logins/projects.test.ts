import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OTP_GRANT } from '../../src/auth0/grants.ts';
import { run } from '../../src/run/run.ts';
import { selectFiles } from '../../src/run/select.ts';
import { startAuth0, type Auth0 } from '../auth0/start-auth0.ts';
import { NATIVE_CLIENT, type Mode } from '../auth0/tenant.ts';
import { Runner } from './runner.ts';

const PROJECTS = fileURLToPath(new URL('projects', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const RECIPIENTS = { sms: '+15550101234', email: 'ann+codes@example.com' } as const;

type Connection = keyof typeof RECIPIENTS;

/** Programs of several files whose `index` exports `login(recipient, code)`, the connections that they log in with, and the files that a migration changes. */
const PROGRAMS: readonly { readonly name: string; readonly connections: readonly Connection[]; readonly changes: readonly string[]; readonly reported?: readonly string[] }[] = [
  { name: 'constants-and-defaults', connections: ['sms', 'email'], changes: ['index.mjs', 'src/config.mjs'] },
  { name: 'json-config', connections: ['sms'], changes: ['config.json', 'lib/login.cjs'] },
  { name: 'wrapper-of-both', connections: ['sms', 'email'], changes: ['lib/email.cjs', 'lib/http.cjs', 'lib/sms.cjs'] },
  { name: 'second-constant', connections: ['sms'], changes: ['index.mjs', 'src/endpoints.mjs'], reported: ['endpoint-only', 'url-unknown'] },
  { name: 'workspaces', connections: ['sms', 'email'], changes: ['packages/auth/src/index.js', 'packages/auth/src/urls.js'] },
  { name: 'class-client', connections: ['sms', 'email'], changes: ['src/client.mjs'] },
];

let folder: string;
const servers = {} as Record<Mode, { readonly auth0: Auth0; readonly runner: Runner }>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oauth-ro-projects-'));
  symlinkSync(PACKAGES, join(folder, 'node_modules'), 'dir');
  for (const mode of ['legacy', 'modern'] as const) {
    const auth0 = await startAuth0({ mode, tls: true, origins: [], startsPerHour: Infinity });
    const certificate = join(folder, `${mode}.pem`);
    writeFileSync(certificate, auth0.certificate ?? '');
    servers[mode] = { auth0, runner: new Runner({ NODE_EXTRA_CA_CERTS: certificate, AUTH0_CLIENT_ID: NATIVE_CLIENT }) };
  }
});

afterAll(async () => {
  for (const { auth0, runner } of Object.values(servers)) {
    runner.close();
    await auth0.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Puts a program where it can run, with the server's name for its Auth0 domain. Returns the file to be run. */
function install(source: string, name: string, version: string, host: string): string {
  const target = join(folder, version, name);
  cpSync(source, target, { recursive: true });
  for (const entry of readdirSync(target, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) writeFileSync(path, readFileSync(path, 'utf8').replaceAll('acme.example.auth0.com', host));
  }
  linkWorkspaces(target);
  const entry = readdirSync(target).find((file) => file.startsWith('index.'));
  return join(target, entry ?? '');
}

/** The packages of a monorepo, as `npm install` links them. */
function linkWorkspaces(root: string): void {
  const packages = join(root, 'packages');
  for (const name of existsSync(packages) ? readdirSync(packages) : []) {
    const manifest = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as { name: string };
    const link = join(root, 'node_modules', manifest.name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(packages, name), link, 'dir');
  }
}

async function logIn(file: string, mode: Mode, connection: Connection): Promise<{ tokens: string[]; request: { path: string; parameters: object } | undefined; code: string }> {
  const { auth0, runner } = servers[mode];
  const code = auth0.issueCode(connection, RECIPIENTS[connection]);
  const response = (await runner.call({ file, name: 'login', args: [RECIPIENTS[connection], code] })) as object;
  return { tokens: ['access_token', 'id_token'].filter((token) => token in response), request: auth0.requests.at(-1), code };
}

test('every program of the folder runs', () => {
  expect(PROGRAMS.map(({ name }) => name).sort()).toEqual(readdirSync(PROJECTS).sort());
});

describe.each(PROGRAMS)('$name', ({ name, connections, changes, reported = [] }) => {
  const files = {} as Record<string, string>;

  beforeAll(async () => {
    const migrated = join(folder, 'migrated', name);
    cpSync(join(PROJECTS, name), migrated, { recursive: true });
    const result = await run(selectFiles({ cwd: migrated, paths: ['.'] }), 'migrate', {});
    for (const { file, content, newText } of result.changes) writeFileSync(file.path, content.bom + newText);
    expect(result.changes.map(({ file }) => file.name).sort()).toEqual(changes);
    expect(result.report.findings.filter(({ state }) => state !== 'rewritten').map(({ reason }) => reason)).toEqual(reported);
    files['legacy'] = install(join(PROJECTS, name), name, 'legacy', servers.legacy.auth0.host);
    files['modern'] = install(migrated, name, 'modern', servers.modern.auth0.host);
    files['unmigrated'] = install(join(PROJECTS, name), name, 'unmigrated', servers.modern.auth0.host);
  });

  test.each(connections)('logs in by %s before the migration and after it', async (connection) => {
    const before = await logIn(files['legacy'] ?? '', 'legacy', connection);
    const after = await logIn(files['modern'] ?? '', 'modern', connection);
    expect(before.request).toMatchObject({ path: '/oauth/ro', status: 200, parameters: { connection, password: before.code } });
    expect(after.request).toMatchObject({ path: '/oauth/token', status: 200, parameters: { grant_type: OTP_GRANT, realm: connection, otp: after.code, username: RECIPIENTS[connection] } });
    expect(after.request?.parameters).not.toHaveProperty('connection');
    expect(after.request?.parameters).not.toHaveProperty('password');
    expect(after.tokens).toEqual(['access_token', 'id_token']);
  });

  test('does not log in at a tenant without /oauth/ro unless it is migrated', async () => {
    const attempt = logIn(files['unmigrated'] ?? '', 'modern', connections[0] ?? 'sms').then(({ tokens }) => tokens, () => []);
    expect(await attempt).toEqual([]);
  });
});
