import { spawnSync } from 'node:child_process';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, Parent } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { ReportContext } from '../../src/report/context.ts';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { shellWord } from '../../src/report/markdown-text.ts';
import type { Report } from '../../src/report/report.ts';
import { isOwnDocument } from '../../src/run/read.ts';
import { CHANGE, contextOf, FINDING, FOLLOW_UP, HOSTILE_NAMES, HOSTILE_REPORT, reportOf, REWRITTEN } from './support.ts';

const format = (report: Report, context: Partial<ReportContext> = {}): string => formatMarkdown(report, contextOf(context));

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? (node as Parent).children.flatMap(nodesIn) : [])];
}

/** The cells of the rows of tables, as GitHub cuts them. */
const rowsOf = (markdown: string): string[][] => markdown.split('\n').filter((line) => line.startsWith('|')).map((line) => line.split(/(?<!\\)\|/).slice(1, -1).map((one) => one.trim()));

const MIGRATION = reportOf({ findings: [FINDING, REWRITTEN, { ...FINDING, line: 9, detail: 'The connection is "Members".' }], followUps: [FOLLOW_UP] }, 1);

describe('the body of a pull request', () => {
  test('begins with what was done, in numbers', () => {
    const lines = format(MIGRATION, { changes: [CHANGE] }).split('\n');
    expect(lines[2]).toBe('# Move off /oauth/ro: 1 rewritten in 1 file, 2 to decide');
    expect(lines[4]).toBe('3 findings: 1 rewritten, 2 for you to do (7 files read, 3 parsed, 1 changed).');
  });

  test('has a table for each rule: reason, how many, what it means', () => {
    const report = reportOf({ findings: [FINDING, FINDING, { ...FINDING, rule: 'valid-scope', reason: 'scope-typo' }] });
    const markdown = format(report);
    expect(markdown).toContain('### no-oauth-ro\n');
    expect(markdown).toContain('### valid-scope\n');
    expect(rowsOf(markdown).slice(2, 3)).toEqual([[`[\`database-connection\`](${FINDING.url})`, '2', 'A login with a password of a database connection']]);
  });

  test('names the changed files with what was done, those changed along too', () => {
    const markdown = format(MIGRATION, { changes: [CHANGE, { file: 'package.json', oldText: 'a\n', newText: '' }] });
    expect(markdown).toContain('## What was rewritten\n\n- `src/sms.js`: `passwordless-login` (line [6](./src/sms.js#L6)), +4 −4\n- `package.json`: changed along, +0 −1\n');
    expect(format(MIGRATION, { changes: [CHANGE], isDryRun: true })).toContain('## What would be rewritten\n');
  });

  test('has a checklist of what people decide, each text once', () => {
    const markdown = format(MIGRATION);
    expect(markdown).toContain(`- [ ] [\`src/staff.js:6\`](./src/staff.js#L6) [\`database-connection\`](${FINDING.url}): A login with a password. The connection is "Staff". Decide.\n`);
    expect(markdown).toContain(`- [ ] [\`src/staff.js:9\`](./src/staff.js#L9) [\`database-connection\`](${FINDING.url}): The connection is "Members".\n`);
  });

  test('says what migrate can do, where nothing is changed', () => {
    const markdown = format(reportOf({ findings: [{ ...FINDING, state: 'fixable' }] }), { mode: 'check' });
    expect(markdown).toContain('# 1 finding of the legacy login\n');
    expect(markdown).toContain('`migrate` can rewrite it.');
  });

  test('has a checklist of follow-ups with their documents, which --quiet takes away', () => {
    expect(format(MIGRATION)).toContain('- [ ] **enable-grant**: Enable the grant before you deploy. Then wait. [Document](https://example.com/grants)\n  [`src/sms.js:6`](./src/sms.js#L6), [`src/other.js:3`](./src/other.js#L3)');
    expect(format(MIGRATION, { quiet: true })).not.toContain('enable-grant');
    expect(format(MIGRATION, { quiet: true, isStrict: true })).toContain('enable-grant');
  });

  test('tells the way back, where something was written', () => {
    expect(format(MIGRATION, { changes: [CHANGE], undo: "it's.patch" })).toMatch(/```sh\ngit revert COMMIT .*\ngit restore -- src\/sms\.js .*\ngit apply 'it'\\''s\.patch' .*\n```\n$/);
    expect(format(MIGRATION, { changes: [CHANGE] })).not.toContain('git apply');
    expect(format(MIGRATION, { changes: [CHANGE], isDryRun: true })).not.toContain('git re');
    expect(format(MIGRATION)).not.toContain('git re');
  });

  test('links to the commit that a workflow runs on', () => {
    const markdown = format(MIGRATION, { filesUrl: 'https://github.com/acme/kiosk/blob/abc', nameInRepository: (file) => `app/${file}` });
    expect(markdown).toContain('[`src/staff.js:6`](https://github.com/acme/kiosk/blob/abc/app/src/staff.js#L6)');
  });

  test('says so where nothing is found, and tells errors', () => {
    expect(format(reportOf({}))).toMatch(/^<!-- .* -->\n\n# Nothing legacy found\n\nNothing legacy found\. .*\n$/);
    expect(format(reportOf({ errors: [{ file: 'a.js', message: 'closed' }] }))).toContain('## What was not read or written\n\n- `a.js`: closed\n');
  });

  test('is known as a document of this program', () => {
    expect(isOwnDocument(format(HOSTILE_REPORT))).toBe(true);
  });
});

describe('hostile names and messages', () => {
  const markdown = format(HOSTILE_REPORT, { changes: HOSTILE_NAMES.map((file) => ({ file, oldText: 'a', newText: 'b' })) });
  const nodes = nodesIn(fromMarkdown(markdown));

  test('bring no tag, no picture and no mention', () => {
    const tags = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
    expect(tags.filter((tag) => tag !== '<!-- -->' && tag !== markdown.split('\n')[0])).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'image')).toEqual([]);
    const texts = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
    expect(texts.filter((text) => /(?:^|\W)@\w/.test(text))).toEqual([]);
  });

  test('stay in their cells, items and headings', () => {
    expect(new Set(rowsOf(markdown).map((row) => row.length))).toEqual(new Set([3]));
    expect(markdown.split('\n').filter((line) => line.startsWith('- [ ] '))).toHaveLength(2 * HOSTILE_NAMES.length);
    expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(markdown.split('\n').filter((line) => line.startsWith('#')).length);
  });

  test('stay whole as code', () => {
    const code = nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []));
    expect(code).toEqual(expect.arrayContaining(['a|b`c``d.js:1', '</script><script>alert(1)</script>.js:1', "it's ünïcödé 🙂.js:1"]));
  });

  test('break no table where they are reasons', () => {
    const reason = 'a|b`|`\nc';
    expect(rowsOf(format(reportOf({ findings: [{ ...FINDING, reason }] })))).toHaveLength(3);
  });

  test.skipIf(process.platform === 'win32')('are one argument of a shell', () => {
    for (const name of [...HOSTILE_NAMES, "$(touch x)'`y`\\"]) {
      expect(spawnSync('bash', ['-c', `printf %s ${shellWord(name)}`], { encoding: 'utf8' }).stdout).toBe(name);
    }
  });
});

describe('a long report', () => {
  const many = <T>(of: (index: number) => T): T[] => Array.from({ length: 3000 }, (_one, index) => of(index));

  test.each([
    ['findings', reportOf({ findings: many((line) => ({ ...FINDING, line, detail: '`|`'.repeat(9) })), followUps: [FOLLOW_UP] })],
    ['follow-ups', reportOf({ followUps: many(() => FOLLOW_UP) })],
    ['one message', reportOf({ findings: [{ ...FINDING, message: '#'.repeat(70_000) }] })],
    ['rules', reportOf({ findings: many((index) => ({ ...FINDING, rule: `rule-${index}`, reason: `reason-${index}` })) })],
  ])('is cut with a word below what GitHub takes, and keeps the way back: %s', (_name, report) => {
    const markdown = format(report, { changes: [CHANGE] });
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown).toContain('_The list is cut here');
    expect(markdown).toMatch(/git revert COMMIT .*\n[^]*```\n$/);
  });

  test('has something of each of its lists', () => {
    const report = reportOf({ findings: many((line) => ({ ...FINDING, line, detail: 'x'.repeat(50) })), followUps: many(() => FOLLOW_UP) });
    const markdown = format(report, { changes: many((index) => ({ ...CHANGE, file: `src/${index}.js` })) });
    for (const heading of ['What was found', 'What was rewritten', 'What people have to decide', 'What the code cannot do', 'How to take it back']) expect(markdown).toMatch(new RegExp(`^## ${heading}\n\n[^_]`, 'm'));
    expect(markdown.match(/_The list is cut here: \d+ more/g)).toHaveLength(3);
    expect(markdown.length).toBeGreaterThan(60_000);
    expect(markdown.length).toBeLessThan(65_536);
  });

  test('is not cut where it fits', () => {
    expect(format(reportOf({ findings: many((line) => ({ ...FINDING, line })).slice(0, 100) }))).not.toContain('is cut here');
  });

  test('names no files in commands where they are many', () => {
    expect(format(MIGRATION, { changes: many((index) => ({ ...CHANGE, file: `src/${index}.js` })) }).length).toBeLessThan(65_536);
  });
});
