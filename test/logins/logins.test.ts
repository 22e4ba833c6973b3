import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OTP_GRANT, PASSWORD_REALM_GRANT } from '../../src/auth0/grants.ts';
import { analyze } from '../../src/rewrite/analyze.ts';
import type { LegacyOptions } from '../../src/legacy/options.ts';
import { rewriteText } from '../../src/rewrite/rewrite-text.ts';
import type { Parameters } from '../auth0/parameters.ts';
import { startAuth0, type Auth0, type RecordedRequest } from '../auth0/start-auth0.ts';
import { API, DATABASE, DATABASE_USER, NATIVE_CLIENT, WEB_CLIENT, WEB_SECRET, type Mode } from '../auth0/tenant.ts';
import { share } from '../support/share.ts';
import { ORIGIN, readPrograms, type Program, type Token } from './programs.ts';
import { Runner } from './runner.ts';
import { Workshop } from './workshop.ts';

/** A local Auth0, and the processes whose programs have it for their Auth0 domain. */
interface Stage {
  readonly auth0: Auth0;
  readonly runnerFor: (program: Program) => Runner;
  readonly close: () => Promise<void>;
}

const RECIPIENTS = { sms: '+15550101234', email: 'ann+codes@example.com' } as const;
const TOKENS: readonly Token[] = ['access_token', 'id_token', 'refresh_token'];

let workshop: Workshop;
const stages = {} as Record<Mode, Stage>;

async function openStage(mode: Mode): Promise<Stage> {
  const auth0 = await startAuth0({ mode, tls: true, origins: [ORIGIN], startsPerHour: Infinity });
  const certificate = join(workshop.path, `${mode}.pem`);
  writeFileSync(certificate, auth0.certificate ?? '');
  const environment = {
    NODE_EXTRA_CA_CERTS: certificate,
    AUTH0_URL: auth0.url,
    AUTH0_DOMAIN: auth0.host,
    AUTH0_HOST: 'localhost',
    AUTH0_PORT: String(auth0.port),
    AUTH0_AUDIENCE: API,
    AUTH0_API_TOKEN: 'not-a-token-of-anyone',
    AUTH0_CLIENT_ID: NATIVE_CLIENT,
    AUTH0_WEB_CLIENT_ID: WEB_CLIENT,
    AUTH0_WEB_CLIENT_SECRET: WEB_SECRET,
  };
  let runner: Runner | undefined;
  let runs = '';
  // A process for each client, for two of them may not get along, and one for all pages.
  const runnerFor = ({ folder, page }: Program): Runner => {
    const group = page ? 'pages' : folder;
    if (!runner || group !== runs) {
      runner?.close();
      runner = new Runner(environment);
      runs = group;
    }
    return runner;
  };
  const close = (): Promise<void> => {
    runner?.close();
    return auth0.close();
  };
  return { auth0, runnerFor, close };
}

beforeAll(async () => {
  workshop = new Workshop();
  for (const mode of ['legacy', 'modern'] as const) stages[mode] = await openStage(mode);
});

afterAll(async () => {
  for (const { close } of Object.values(stages)) await close();
  workshop.remove();
});

interface Migrated {
  readonly text: string;
  readonly rewritten: readonly string[];
  readonly reported: readonly string[];
}

/** The text of a program after the migration; a byte order mark is kept as the program does it. */
function migrate({ fileName, text, options = {} }: Program, added: LegacyOptions = {}): Migrated {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const plain = text.slice(bom.length);
  const all = { ...options, ...added };
  const analysis = analyze(fileName, plain, all);
  const { text: newText, outcomes } = rewriteText(fileName, plain, analysis, all);
  const codes = (isRewritten: boolean): string[] => outcomes.filter(({ state }) => (state === 'rewritten') === isRewritten).map(({ finding }) => finding.code);
  return { text: bom + newText, rewritten: codes(true), reported: codes(false) };
}

/** The tokens in what a program returns. */
function tokensOf(value: unknown): Token[] {
  const response = (value ?? {}) as Partial<Record<Token, unknown>>;
  return TOKENS.filter((token) => typeof response[token] === 'string');
}

interface LoggedIn {
  readonly tokens: readonly Token[];
  readonly code: string;
  /** What the server saw, the start first where the program has one. */
  readonly requests: readonly RecordedRequest[];
}

/**
 * Runs a program: it asks for a code, or gets one, and logs in with it.
 *
 * @param start the function that asks for the code
 */
async function logIn(program: Program, file: string, { auth0, runnerFor }: Stage, connection: 'sms' | 'email', start = program.starts ? 'start' : undefined): Promise<LoggedIn> {
  const before = auth0.requests.length;
  const recipient = RECIPIENTS[connection];
  const { page } = program;
  const runner = runnerFor(program);
  const sent = auth0.messages.length;
  // A start that Auth0 turns down may throw.
  if (start !== undefined) await runner.call({ file, page, name: start, args: [recipient] }).catch(() => undefined);
  const code = auth0.messages[sent]?.code ?? auth0.issueCode(connection, recipient);
  const response = await runner.call({ file, page, name: 'login', args: [recipient, code] });
  return { tokens: tokensOf(response), code, requests: auth0.requests.slice(before) };
}

async function logInWithPassword(program: Program, file: string, { auth0, runnerFor }: Stage): Promise<{ tokens: Token[]; request: RecordedRequest | undefined }> {
  const response = await runnerFor(program).call({ file, page: program.page, name: 'loginWithPassword', args: [DATABASE_USER.username, DATABASE_USER.password] });
  return { tokens: tokensOf(response), request: auth0.requests.at(-1) };
}

/** What the migration guide makes of the parameters of a legacy login. */
function asGuided(legacy: Parameters, code: string, changed: Program['changed'] = {}): Parameters {
  const scope = legacy['scope'] ?? (legacy['authParams'] as Parameters | undefined)?.['scope'];
  const kept = ['client_id', 'client_secret', 'username', 'audience'].filter((key) => key in legacy).map((key) => [key, legacy[key]]);
  return { ...Object.fromEntries(kept), grant_type: OTP_GRANT, otp: code, realm: legacy['connection'], ...(scope === undefined ? {} : { scope }), ...changed };
}

/** The parameters of a start, with the recipient in its place. */
function asSent(start: Parameters, connection: 'sms' | 'email'): Parameters {
  return Object.fromEntries(Object.entries(start).map(([key, value]) => [key, value === '<recipient>' ? RECIPIENTS[connection] : value]));
}

function mediaType({ contentType }: RecordedRequest): string | undefined {
  return contentType?.split(';')[0];
}

const programs = readPrograms();

test('there are programs for many clients', () => {
  expect(programs.length).toBeGreaterThan(60);
});

// Every second program logs in with `npm test`.
describe.each(share(programs, 2))('$name', (program) => {
  const { name, connections, tokens, tokensBefore = tokens, starts = false, expose = '', passwords, reported = [] } = program;
  let migrated: Migrated;
  const files: Record<string, string> = {};

  beforeAll(() => {
    migrated = migrate(program);
    for (const mode of ['legacy', 'modern'] as const) {
      files[`${mode} before`] = workshop.install(program, `${mode}-before`, program.text, stages[mode].auth0.host);
      files[`${mode} after`] = workshop.install(program, `${mode}-after`, migrated.text, stages[mode].auth0.host);
    }
  });
  const fileOf = (version: string): string => files[version] ?? '';

  test('is migrated', () => {
    expect(migrated.rewritten).toContain('passwordless-login');
    expect([...migrated.reported].sort()).toEqual([...reported].sort());
  });

  test.each(connections)('logs in by %s before the migration and after it', async (connection) => {
    const [before, after] = await Promise.all([
      logIn(program, fileOf('legacy before'), stages.legacy, connection),
      logIn(program, fileOf('modern after'), stages.modern, connection),
    ]);
    const { startBefore = { path: '/passwordless/start', status: 200 } } = program;
    expect(before.requests.map(({ path, status }) => [path, status])).toEqual([...(starts ? [[startBefore.path, startBefore.status]] : []), ['/oauth/ro', 200]]);
    expect(before.tokens).toEqual(tokensBefore);

    expect(after.requests.map(({ path, status, refusal }) => [path, status, refusal])).toEqual([...(starts ? [['/passwordless/start', 200, undefined]] : []), ['/oauth/token', 200, undefined]]);
    expect(after.tokens).toEqual(tokens);

    const [legacy, modern] = [before.requests.at(-1), after.requests.at(-1)] as [RecordedRequest, RecordedRequest];
    expect(modern.parameters).toEqual(asGuided(legacy.parameters, after.code, program.changed));
    expect(mediaType(modern)).toBe(mediaType(legacy));
    if (!starts) return;
    const asked = migrated.rewritten.includes('start-send') ? { send: 'code' } : {};
    const start = program.start && asSent(program.start, connection);
    expect(after.requests[0]).toMatchObject({ authorization: undefined });
    expect(after.requests[0]?.parameters).toEqual(start ?? { ...before.requests[0]?.parameters, ...asked });
    expect(stages.modern.auth0.messages.at(-1)).toMatchObject({ connection, send: 'code' });
  });

  if (!starts) {test.each(connections)('logs in by %s with the start that the migration adds', async (connection) => {
    const { text, reported: left } = migrate(program, { addStart: true });
    expect([...left].sort()).toEqual([...reported].sort());
    const file = workshop.install(program, 'with-start', `${text}\n${expose}\n`, stages.modern.auth0.host);
    const start = connections.length > 1 ? `startLoginBy${connection === 'sms' ? 'Sms' : 'Email'}` : 'startLogin';
    const { requests, tokens: given } = await logIn(program, file, stages.modern, connection, start);
    expect(requests.map(({ path, status, refusal }) => [path, status, refusal])).toEqual([['/passwordless/start', 200, undefined], ['/oauth/token', 200, undefined]]);
    expect(given).toEqual(tokens);
    const [asked, modern] = requests as [RecordedRequest, RecordedRequest];
    expect(mediaType(asked)).toBe('application/json');
    const application = Object.fromEntries(Object.entries(modern.parameters).filter(([key]) => /^client_(?:id|secret)$/.test(key)));
    expect(asked.parameters).toEqual({ ...application, connection, [connection === 'sms' ? 'phone_number' : 'email']: RECIPIENTS[connection], send: 'code' });
    expect(migrate({ ...program, text }, { addStart: true })).toEqual({ text, rewritten: [], reported: left });
  });}

  test('does not log in at a tenant without /oauth/ro unless it is migrated', async () => {
    const [connection = 'sms'] = connections;
    const attempt = logIn(program, fileOf('modern before'), stages.modern, connection).then((result) => result.tokens, () => []);
    expect(await attempt).toEqual([]);
    expect(stages.modern.auth0.requests.at(-1)).toMatchObject({ path: '/oauth/ro', status: 404 });
  });

  if (passwords === 'stay') {test('logs in with a password at the old tenant as before', async () => {
    const before = await logInWithPassword(program, fileOf('legacy before'), stages.legacy);
    const after = await logInWithPassword(program, fileOf('legacy after'), stages.legacy);
    expect(before.tokens).toContain('access_token');
    expect(after).toEqual(before);
  });}

  if (passwords === 'move') {test('logs in with a password at the new tenant', async () => {
    const before = await logInWithPassword(program, fileOf('legacy before'), stages.legacy);
    const after = await logInWithPassword(program, fileOf('modern after'), stages.modern);
    expect(after.tokens).toEqual(before.tokens);
    expect(after.request).toMatchObject({ path: '/oauth/token', status: 200, parameters: { grant_type: PASSWORD_REALM_GRANT, realm: DATABASE, ...DATABASE_USER } });
  });}

  test('keeps the ends of its lines', () => {
    const ends = (text: string): Set<string> => new Set(text.match(/\r?\n/g));
    expect(ends(migrated.text), name).toEqual(ends(program.text));
  });
});
