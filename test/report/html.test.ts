import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { ReportContext } from '../../src/report/context.ts';
import { formatHtml } from '../../src/report/html.ts';
import type { Report } from '../../src/report/report.ts';
import { isOwnDocument } from '../../src/run/read.ts';
import { DATABASE_LOGIN } from '../support/samples.ts';
import { CHANGE, contextOf, FINDING, FOLLOW_UP, HOSTILE_NAMES, HOSTILE_REPORT, HOSTILE_TEXT, reportOf, REWRITTEN } from './support.ts';

// It comes without types.
const { JSDOM } = createRequire(import.meta.url)('jsdom') as { JSDOM: new (html: string, options: object) => { window: typeof globalThis } };

const format = (report: Report, context: Partial<ReportContext> = {}): string => formatHtml(report, contextOf(context));

/** The page, with its script run or not. */
function pageOf(html: string, runScripts = false): Document {
  const { window } = new JSDOM(html, {
    url: 'https://report.example.com/',
    ...(runScripts ? { runScripts: 'dangerously' } : {}),
    beforeParse: (one: object) => Object.assign(one, { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) }),
  });
  return window.document;
}

const textsOf = (page: Document, selector: string): (string | undefined)[] => [...page.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());

const MIGRATION = reportOf({ findings: [FINDING, REWRITTEN], followUps: [FOLLOW_UP] }, 1);
const OF_MIGRATION = { changes: [CHANGE], textOf: (file: string) => (file === 'src/staff.js' ? DATABASE_LOGIN : undefined) };

describe('the page', () => {
  test('shows the counts', () => {
    expect(textsOf(pageOf(format(MIGRATION, OF_MIGRATION)), '.tile')).toEqual(['1 rewritten', '1 to decide', '1 follow-up']);
    expect(textsOf(pageOf(format(MIGRATION, { ...OF_MIGRATION, isDryRun: true })), '.tile')[0]).toBe('1 to be rewritten');
    expect(textsOf(pageOf(format(reportOf({ errors: [{ file: 'a.js', message: 'closed' }] }), { mode: 'check' })), '.tile')).toEqual(['0 fixable', '0 to decide', '0 follow-ups', '1 error']);
  });

  test('shows each change side by side, with the words that differ', () => {
    const page = pageOf(format(MIGRATION, OF_MIGRATION));
    const [first] = page.querySelectorAll('.diff tr.changed');
    const [oldNumber, old, newNumber, young] = [...(first?.children ?? [])].map(({ textContent }) => textContent);
    expect([oldNumber, newNumber]).toEqual(['6', '6']);
    expect(old).toContain("'https://acme.example.auth0.com/oauth/ro'");
    expect(young).toContain("'https://acme.example.auth0.com/oauth/token'");
    expect([first?.querySelector('del')?.textContent, first?.querySelector('ins')?.textContent]).toEqual(['ro', 'token']);
  });

  test('shows every line of both texts as it is', () => {
    const page = pageOf(format(MIGRATION, { changes: [{ file: 'a.js', oldText: 'a\r\n\tb\r\nc', newText: 'a\r\n\tx\r\nc\r\nd' }] }));
    const side = (name: string): (string | null)[] => [...page.querySelectorAll(`.diff td.code.${name} code`)].map(({ textContent }) => textContent);
    expect(side('before')).toEqual(['a', '\tb', 'c']);
    expect(side('after')).toEqual(['a', '\tx', 'c', 'd']);
  });

  test('colours the code', () => {
    expect(textsOf(pageOf(format(MIGRATION, OF_MIGRATION)), '.diff .hl-keyword')).toContain('async');
  });

  test('shows the code of what is left, with its range', () => {
    const page = pageOf(format(MIGRATION, OF_MIGRATION));
    expect(textsOf(page, '.excerpt mark')).toEqual(['/oauth/ro']);
    expect(textsOf(page, '.excerpt .number')).toEqual(['4', '5', '6', '7', '8']);
    expect(textsOf(page, '.finding p')).toEqual([FINDING.message]);
  });

  test('shows of a check what a migration would make of a file, in place of the code as it is', () => {
    const fixable = { ...REWRITTEN, state: 'fixable' } as const;
    const page = pageOf(format(reportOf({ findings: [FINDING, fixable] }), { ...OF_MIGRATION, mode: 'check' }));
    expect(textsOf(page, '.diff ins')[0]).toBe('token');
    expect(textsOf(page, '.change p')).toEqual(['What migrate would make of this file:']);
    expect(textsOf(page, '.excerpt mark')).toEqual(['/oauth/ro']);
    expect(textsOf(page, '.finding p')).toEqual([fixable.message, FINDING.message]);
  });

  test('lists what is changed along, and what cannot be shown', () => {
    const page = pageOf(format(reportOf({ findings: [FINDING] }), { changes: [{ file: 'package.json', oldText: '{}\n', newText: '{ }\n' }] }));
    expect(textsOf(page, '.file h3')).toEqual(['package.json', 'src/staff.js']);
    expect(page.querySelector('.excerpt')).toBeNull();
  });

  test('has the follow-ups as a checklist with documents', () => {
    const page = pageOf(format(MIGRATION, OF_MIGRATION));
    expect(page.querySelector('.checklist label')?.getAttribute('for')).toBe(page.querySelector('.checklist input')?.id);
    expect(textsOf(page, '.checklist .places li')).toEqual(['src/sms.js:6:68', 'src/other.js:3:1']);
    expect(page.querySelector('.checklist a')?.getAttribute('href')).toBe(FOLLOW_UP.document);
  });

  test('says so where there is nothing', () => {
    const page = pageOf(format(reportOf({})), true);
    expect(textsOf(page, '.clean')).toEqual(['Nothing legacy found.']);
    expect(page.querySelectorAll('.file, .filters, .checklist, .bar')).toHaveLength(0);
  });

  test('is known as a document of this program', () => {
    expect(isOwnDocument(format(HOSTILE_REPORT))).toBe(true);
  });
});

describe('the filters', () => {
  const report = reportOf({ findings: [FINDING, REWRITTEN, { ...FINDING, rule: 'valid-scope', reason: 'scope-typo', file: 'src/scope.js' }] }, 1);
  const filtered = (change: (form: HTMLFormElement) => void): { files: (string | undefined)[]; shown: string | null | undefined; isNoneSaid: boolean } => {
    const page = pageOf(format(report, OF_MIGRATION), true);
    const form = page.querySelector('form') as HTMLFormElement;
    change(form);
    form.dispatchEvent(new (page.defaultView as unknown as typeof globalThis).Event('input'));
    return { files: textsOf(page, '.file:not([hidden]) h3'), shown: page.querySelector('#shown')?.textContent, isNoneSaid: !(page.querySelector('#none') as HTMLElement).hidden };
  };
  const field = (form: HTMLFormElement, selector: string): HTMLInputElement => form.querySelector(selector) as HTMLInputElement;

  test('are hidden without a script, and all is shown', () => {
    const page = pageOf(format(report, OF_MIGRATION));
    expect(page.querySelector('form')?.hidden).toBe(true);
    expect(page.querySelectorAll('.file, .finding')).toHaveLength(6);
  });

  test('leave what is changed along, where nothing is rewritten', () => {
    const page = pageOf(format(reportOf({ findings: [FINDING, FINDING] }), { changes: [{ ...CHANGE, file: 'package.json' }] }), true);
    expect(textsOf(page, '.file:not([hidden]) h3')).toEqual(['package.json', 'src/staff.js']);
    expect((page.querySelector('.change') as HTMLElement).hidden).toBe(false);
  });

  test('hide a change with what can be rewritten', () => {
    const page = pageOf(format(reportOf({ findings: [FINDING, { ...FINDING, file: CHANGE.file, reason: 'other' }, { ...REWRITTEN, state: 'fixable' }] }), { ...OF_MIGRATION, mode: 'check' }), true);
    const change = page.querySelector('.change') as HTMLElement;
    expect(change.hidden).toBe(false);
    field(page.querySelector('form') as HTMLFormElement, '[value=fixable]').checked = false;
    page.querySelector('form')?.dispatchEvent(new (page.defaultView as unknown as typeof globalThis).Event('input'));
    expect(change.hidden).toBe(true);
  });

  test.each<[string, (form: HTMLFormElement) => void, readonly string[], string]>([
    ['nothing', () => undefined, ['src/scope.js', 'src/sms.js', 'src/staff.js'], '3 of 3 shown'],
    ['the state', (form) => (field(form, '[value=manual]').checked = false), ['src/sms.js'], '1 of 3 shown'],
    ['the rule', (form) => (field(form, '[name=rule]').value = 'valid-scope'), ['src/scope.js'], '1 of 3 shown'],
    ['the reason', (form) => (field(form, '[name=reason]').value = 'database-connection'), ['src/staff.js'], '1 of 3 shown'],
    ['the file', (form) => (field(form, '[name=file]').value = 'S'), ['src/scope.js', 'src/sms.js', 'src/staff.js'], '3 of 3 shown'],
    ['no file', (form) => (field(form, '[name=file]').value = 'nowhere'), [], '0 of 3 shown'],
  ])('go by %s', (_name, change, files, shown) => {
    expect(filtered(change)).toEqual({ files, shown, isNoneSaid: files.length === 0 });
  });
});

describe('the theme', () => {
  test('is switched, and remembered', () => {
    const page = pageOf(format(MIGRATION, OF_MIGRATION), true);
    const button = page.querySelector('#theme') as HTMLButtonElement;
    expect(button.textContent).toBe('Dark theme');
    button.click();
    expect([page.documentElement.dataset.theme, button.textContent, page.defaultView?.localStorage.getItem('oauth-ro-theme')]).toEqual(['dark', 'Light theme', 'dark']);
  });
});

describe('hostile files', () => {
  const html = format(HOSTILE_REPORT, { changes: HOSTILE_NAMES.map((file) => ({ file, oldText: HOSTILE_TEXT, newText: `${HOSTILE_TEXT}${file}\n` })), textOf: () => HOSTILE_TEXT });
  const page = pageOf(html);

  test('bring no element and no address of their own', () => {
    expect(page.querySelectorAll('script, style')).toHaveLength(2);
    expect(page.querySelectorAll('img, b, iframe, object, base, link, [style], [onerror], [src]')).toHaveLength(0);
    expect([...page.querySelectorAll('a')].filter(({ href }) => !/^https:/.test(href))).toEqual([]);
    expect(format(reportOf({ findings: [{ ...FINDING, url: 'javascript:alert(1)' }] }))).not.toContain('javascript:');
  });

  test('are shown as they are, but for what would be hidden', () => {
    expect(textsOf(page, '.file h3').sort()).toEqual(HOSTILE_NAMES.map((name) => name.replace('\r', '\\u{d}').replace(/\s+/g, ' ')).sort());
    expect(textsOf(page, '.excerpt code')[0]).toBe('const a = "</script><img src=x onerror=alert(1)>"; // `|` {{ ${b} }} --> \\u{202e}\\u{7} <!--');
  });

  test('run nothing: only the own script and the own style fit the policy, and nothing is loaded', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toBe(`default-src 'none'; style-src ${hashOf(page.querySelector('style')?.textContent ?? '')}; script-src ${hashOf(page.querySelector('script')?.textContent ?? '')}; base-uri 'none'; form-action 'none'`);
    expect(html).not.toMatch(/@import|url\(/);
  });
});
