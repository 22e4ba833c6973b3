import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileScript, compileTemplate, parse } from 'vue/compiler-sfc';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OTP_GRANT } from '../../src/auth0/grants.ts';
import { carriedIn } from '../../src/carriers/carriers.ts';
import { analyze } from '../../src/rewrite/analyze.ts';
import { rewriteText } from '../../src/rewrite/rewrite-text.ts';
import { startAuth0, type Auth0 } from '../auth0/start-auth0.ts';
import type { Mode } from '../auth0/tenant.ts';
import { ORIGIN, type Token } from './programs.ts';
import { Runner } from './runner.ts';

/** A component, a page or a script that logs in; `logins.json` has an entry for each. */
interface Program {
  readonly connection: keyof typeof RECIPIENTS;
  readonly tokens: readonly Token[];
  /** Whether it asks for the code itself. */
  readonly starts?: boolean;
}

const FOLDER = fileURLToPath(new URL('components', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const RECIPIENTS = { sms: '+15550101234', email: 'ann+codes@example.com' } as const;
const programs = JSON.parse(readFileSync(join(FOLDER, 'logins.json'), 'utf8')) as Record<string, Program>;

/** What a bundle begins at: it mounts the component in a page, and makes what it exposes globals of that. */
const ENTRIES: Readonly<Record<string, (name: string) => string>> = {
  vue: (name) => `import { createApp } from 'vue';\nimport Login from './${name}';\nconst mounted = createApp(Login).mount(document.body.appendChild(document.createElement('div')));\nglobalThis.login = (...args) => mounted.login(...args);\nglobalThis.start = (...args) => mounted.start(...args);\n`,
  svelte: (name) => `import { mount } from 'svelte';\nimport Login from './${name}';\nconst mounted = mount(Login, { target: document.body });\nglobalThis.login = mounted.login;\nglobalThis.start = mounted.start;\n`,
};

/** Compiles components as their frameworks do. */
const components: Plugin = {
  name: 'components',
  transform(text, id) {
    if (id.endsWith('.svelte')) return { code: compile(text, { filename: id, generate: 'client' }).js.code, map: null };
    if (!id.endsWith('.vue')) return undefined;
    const { descriptor } = parse(text, { filename: id });
    const script = compileScript(descriptor, { id: 'login', genDefaultAs: 'component' });
    const template = compileTemplate({ id: 'login', filename: id, source: descriptor.template?.content ?? '', compilerOptions: { bindingMetadata: script.bindings ?? {} } });
    return { code: `${script.content}\n${template.code}\ncomponent.render = render;\nexport default component;\n`, map: null };
  },
};

let folder: string;
const servers = {} as Record<Mode, { readonly auth0: Auth0; readonly runner: Runner; readonly certificate: string }>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oauth-ro-components-'));
  symlinkSync(PACKAGES, join(folder, 'node_modules'), 'dir');
  for (const mode of ['legacy', 'modern'] as const) {
    const auth0 = await startAuth0({ mode, tls: true, origins: [ORIGIN], startsPerHour: Infinity });
    const certificate = join(folder, `${mode}.pem`);
    writeFileSync(certificate, auth0.certificate ?? '');
    servers[mode] = { auth0, certificate, runner: new Runner({ NODE_EXTRA_CA_CERTS: certificate }) };
  }
});

afterAll(async () => {
  for (const { auth0, runner } of Object.values(servers)) {
    runner.close();
    await auth0.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

function migrate(name: string, text: string): { text: string; left: string[] } {
  const options = { browserClients: true, carriedIn };
  const { text: migrated, outcomes } = rewriteText(name, text, analyze(name, text, options), options);
  return { text: migrated, left: outcomes.filter(({ state }) => state !== 'rewritten').map(({ finding }) => finding.code) };
}

/** Writes a text to a file that can be run; a component is bundled for a page. */
async function install(name: string, version: string, text: string, host: string): Promise<string> {
  const own = join(folder, version);
  mkdirSync(own, { recursive: true });
  const here = text.replaceAll('acme.example.auth0.com', host);
  writeFileSync(join(own, name), here);
  const entry = ENTRIES[name.split('.').at(-1) ?? ''];
  if (!entry) return join(own, name);
  writeFileSync(join(own, `${name}.js`), entry(name));
  const define = { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' };
  await build({ root: own, configFile: false, logLevel: 'error', plugins: [components], define, resolve: { conditions: ['browser'] }, build: { minify: false, outDir: join(own, 'dist'), emptyOutDir: false, lib: { entry: join(own, `${name}.js`), formats: ['iife'], name: 'page', fileName: () => `${name}.bundle.js` } } });
  return join(own, 'dist', `${name}.bundle.js`);
}

async function logIn(name: string, file: string, { connection, starts }: Program, mode: Mode): Promise<{ tokens: Token[]; code: string; asked: (readonly [path: string, status: number])[] }> {
  const { auth0, runner, certificate } = servers[mode];
  const recipient = RECIPIENTS[connection];
  const [before, sent] = [auth0.requests.length, auth0.messages.length];
  const page = { url: `${ORIGIN}/`, scripts: [] };
  if (starts) await runner.call({ file, page, name: 'start', args: [recipient] });
  const code = auth0.messages[sent]?.code ?? auth0.issueCode(connection, recipient);
  const response = name.endsWith('.sh') ? await runScript(file, [recipient, code], certificate) : await runner.call({ file, page, name: 'login', args: [recipient, code] });
  const tokens = (['access_token', 'id_token', 'refresh_token'] as const).filter((token) => typeof (response as Partial<Record<Token, unknown>>)[token] === 'string');
  return { tokens, code, asked: auth0.requests.slice(before).filter(({ method }) => method === 'POST').map(({ path, status }) => [path, status] as const) };
}

/** A script runs beside this process, which answers it. */
async function runScript(file: string, args: readonly string[], certificate: string): Promise<unknown> {
  const { execFile } = await import('node:child_process');
  const output = await new Promise<string>((resolve, reject) => {
    execFile('sh', [file, ...args], { env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate } }, (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });
  return JSON.parse(output);
}

const hasCurl = spawnSync('curl', ['--version']).status === 0;

test('every program of the folder has its entry', () => {
  expect([...Object.keys(programs), 'logins.json'].sort()).toEqual(readdirSync(FOLDER).sort());
});

describe.each(Object.entries(programs).filter(([name]) => hasCurl || !name.endsWith('.sh')))('%s', (name, program) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const { text: migrated, left } = migrate(name, text);
  const start = program.starts ? [['/passwordless/start', 200]] : [];

  test('is migrated', () => {
    expect(left).toEqual([]);
    expect(migrated).not.toContain('/oauth/ro');
  });

  test('logs in before the migration and after it', async () => {
    const before = await logIn(name, await install(name, 'before', text, servers.legacy.auth0.host), program, 'legacy');
    expect(before).toMatchObject({ tokens: program.tokens, asked: [...start, ['/oauth/ro', 200]] });
    const after = await logIn(name, await install(name, 'after', migrated, servers.modern.auth0.host), program, 'modern');
    expect(after).toMatchObject({ tokens: program.tokens, asked: [...start, ['/oauth/token', 200]] });
    expect(servers.modern.auth0.requests.findLast(({ method }) => method === 'POST')?.parameters).toMatchObject({ grant_type: OTP_GRANT, otp: after.code, realm: program.connection, username: RECIPIENTS[program.connection] });
  });

  test('does not log in at a tenant without /oauth/ro unless it is migrated', async () => {
    const attempt = logIn(name, await install(name, 'refused', text, servers.modern.auth0.host), program, 'modern').then(({ tokens }) => tokens, () => []);
    expect(await attempt).toEqual([]);
    expect(servers.modern.auth0.requests.findLast(({ method }) => method === 'POST')).toMatchObject({ path: '/oauth/ro', status: 404 });
  });
});
