import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFixtures, type Fixture } from '../fixtures.ts';
import { ROOT } from '../support/command.ts';
import { Chromium, findChromium } from './chromium.ts';

const DIST = join(ROOT, 'playground/dist');
const PAGE = join(DIST, 'index.html');
const CHROMIUM = findChromium();

/** Fixtures of all kinds of files, with findings of all states. */
const SHOWN = [
  'carriers/markdown/document',
  'carriers/postman/collection',
  'carriers/vue/setup',
  'oauth-ro-to-token/clients/audience-expression-added',
  'oauth-ro-to-token/clients/axios-post',
  'oauth-ro-to-token/clients/flow-annotated',
  'oauth-ro-to-token/database/beside-a-passwordless-login',
  'oauth-ro-to-token/starts/class-field',
  'reasons/connection-unknown',
  'reasons/scope-typo',
  'sdk/auth0-js/verify',
];

const fixtures = new Map(readFixtures().map((fixture) => [fixture.name, fixture]));

function fixtureOf(name: string): Fixture {
  const fixture = fixtures.get(name);
  if (!fixture) throw new Error(`There is no fixture ${name}`);
  return fixture;
}

/** The address that the page gives to a text. */
function addressOf({ fileName, input, options }: Pick<Fixture, 'fileName' | 'input' | 'options'>): string {
  const json = JSON.stringify({ name: fileName, text: input, options });
  return `${pathToFileURL(PAGE).href}#code=${deflateRawSync(json).toString('base64url')}`;
}

beforeAll(() => {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--config', 'playground/vite.config.ts', '--logLevel', 'warn'], { cwd: ROOT });
}, 60_000);

describe('the build', () => {
  test('is one page, and the parser of Flow beside it', () => {
    expect(readdirSync(DIST).sort()).toEqual(['flow-parser.js', 'index.html']);
  });

  test('stays light', () => {
    expect(statSync(PAGE).size).toBeLessThan(1_600_000);
  });

  test('has a policy that lets it run what is in it and send nothing', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(PAGE, 'utf8'))?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/=]+' 'self' 'wasm-unsafe-eval'; style-src 'sha256-[\w+/=]+'; /);
    expect(policy).not.toMatch(/connect-src|unsafe-inline|'unsafe-eval'|https?:/);
  });
});

describe.skipIf(CHROMIUM === undefined)('the page, in Chromium (set CHROME_PATH where it is not found)', () => {
  let browser: Chromium;

  beforeAll(async () => {
    browser = await Chromium.start(CHROMIUM ?? '');
    await open(pathToFileURL(PAGE).href);
  });

  afterAll(() => browser.close());

  const text = (selector: string): Promise<string[]> => browser.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.textContent)`);

  /** What the page shows as migrated. Behind every line it has a line break. */
  const output = async (): Promise<string> => (await text('#output')).join('').slice(0, -1);

  async function open(address: string): Promise<void> {
    await browser.open(address);
    await browser.until(`document.querySelector('#output .line') && !document.body.hasAttribute('aria-busy')`);
  }

  /** Changes the hash of the open page. */
  async function show(fixture: Pick<Fixture, 'fileName' | 'input' | 'options'>): Promise<void> {
    await browser.evaluate(`location.href = ${JSON.stringify(addressOf(fixture))}`);
    await browser.until(`document.getElementById('input').value === ${JSON.stringify(fixture.input)} && !document.body.hasAttribute('aria-busy')`);
  }

  /** Types over what an element holds, as a person does. */
  async function type(id: string, words: string): Promise<void> {
    await browser.evaluate(`document.getElementById('${id}').select()`);
    await browser.evaluate(`document.getElementById('${id}').focus()`);
    await browser.send('Input.insertText', { text: words });
  }

  test.each(SHOWN)('shows what becomes of %s', async (name) => {
    const fixture = fixtureOf(name);
    await show(fixture);
    expect(await output()).toBe(fixture.output);
    expect(await text('.finding .place')).toEqual(fixture.findings.map(({ at }) => at));
    expect(await text('.finding .code')).toEqual(fixture.findings.map(({ code }) => code));
    expect(await text('.finding .state')).toEqual(fixture.findings.map(({ state }) => (state === 'rewritten' ? state : 'for you to do')));
  });

  test('begins with an example, its rule, its follow-ups and its changed lines', async () => {
    await open(pathToFileURL(PAGE).href);
    expect(await output()).toBe(fixtureOf('oauth-ro-to-token/clients/axios-post').output);
    expect(await text('.finding .rule')).toEqual(['no-oauth-ro']);
    expect(await text('.follow-up .code')).toEqual(expect.arrayContaining(['enable-grant', 'log-in-again']));
    expect((await text('#output .added')).join('')).toContain("realm: 'sms'");
    expect((await text('#backdrop .removed')).join('')).toContain("connection: 'sms'");
  });

  test('reads again while somebody types', async () => {
    const { input, output: expected } = fixtureOf('reasons/passwordless-login');
    await open(pathToFileURL(PAGE).href);
    await type('input', input);
    await browser.until(`document.getElementById('output').textContent === ${JSON.stringify(`${expected}\n`)}`);
    await browser.evaluate(`document.querySelector('.finding summary').click()`);
    await browser.until(`document.querySelectorAll('.finding .sample').length === 2`);
  });

  test('gives an address that shows the same again, and says what is wrong with options', async () => {
    await open(addressOf({ ...fixtureOf('reasons/passwordless-login'), options: { audienceExpression: 'a, b' } }));
    expect((await text('#problem')).join('')).toContain('audienceExpression must be one JavaScript expression');
    await browser.evaluate(`document.getElementById('share').click()`);
    await browser.until(`location.hash.length > 10`);
    const shared = await browser.evaluate<string>('location.href');
    await open(shared);
    expect((await text('#problem')).join('')).toContain('audienceExpression must be one JavaScript expression');
  });

  test('goes to the place of a finding', async () => {
    const { input } = fixtureOf('reasons/connection-unknown');
    await show(fixtureOf('reasons/connection-unknown'));
    await browser.evaluate(`document.querySelector('.place').click()`);
    const selected = await browser.evaluate<string>(`(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.activeElement)`);
    expect(selected).toContain('/oauth/ro');
    expect(input).toContain(selected);
  });

  test('lays the text that is typed upon the one that is seen', async () => {
    await open(pathToFileURL(PAGE).href);
    const [seen, typed] = await browser.evaluate<[number, number]>(`(() => {
      const line = document.querySelector('#backdrop .line');
      const range = document.createRange();
      range.selectNodeContents(line);
      const field = document.getElementById('input');
      return [range.getClientRects()[0].left, field.getBoundingClientRect().left + parseFloat(getComputedStyle(field).paddingLeft)];
    })()`);
    expect(seen).toBeCloseTo(typed, 0);
  });

  test('loads the parser of Flow for what only that one reads', async () => {
    const login = fixtureOf('reasons/passwordless-login');
    const input = `// @flow\ncomponent Login() { return null; }\n${login.input}`;
    await show({ fileName: 'login.js', input, options: {} });
    expect(browser.requests.filter((address) => address.endsWith('/flow-parser.js'))).toHaveLength(1);
    expect(await text('.finding .code')).toEqual(['passwordless-login']);
    expect(await output()).toContain("realm: 'sms'");
  });

  test('asks nobody for anything, and breaks nowhere', () => {
    expect(browser.requests.filter((address) => !/^(?:file|blob|data|about):/.test(address))).toEqual([]);
    expect(browser.errors).toEqual([]);
  });

  test.each([360, 1280])('fits a window of %i pixels', async (width) => {
    await browser.send('Emulation.setDeviceMetricsOverride', { width, height: 800, deviceScaleFactor: 1, mobile: true });
    await open(pathToFileURL(PAGE).href);
    expect(await browser.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  test('names every field and every button', async () => {
    const nameless = await browser.evaluate(`[...document.querySelectorAll('input, select, textarea, button')].filter((one) => !one.textContent.trim() && !one.labels?.length && !one.ariaLabel).map(({ outerHTML }) => outerHTML)`);
    expect(nameless).toEqual([]);
  });
});
