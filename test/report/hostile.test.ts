import { expect, test } from 'vitest';
import { FORMATS, formatterOf, type FormatName } from '../../src/report/formats.ts';
import { contextOf, FINDING, FOLLOW_UP, HOSTILE_NAMES, HOSTILE_TEXT, reportOf } from './support.ts';

/** What a terminal obeys: escapes of 7 and of 8 bits, and marks that turn text around. */
const CONTROLS = ['\u001b[31m', '\u009b31m', '\u0007', '\u0008', '\r', '\u202e', '\u2066', '\u007f'];
const NAMES = [...HOSTILE_NAMES, ...CONTROLS.map((control) => `a${control}b.js`), ' ::add-mask::x.js', 'a ##[add-matcher]b.js'];
const TEXTS = [HOSTILE_TEXT, ...CONTROLS.map((control) => `a${control}b`), '\n::error::x\n', '##[add-matcher]x', '<img src=x onerror=alert(1)>'];

const report = reportOf({
  findings: NAMES.flatMap((file) => TEXTS.map((message) => ({ ...FINDING, file, message, detail: message, line: 1, endLine: 1, column: 1, endColumn: 3 }))),
  followUps: TEXTS.map((message) => ({ ...FOLLOW_UP, message, places: NAMES.map((file) => ({ file, line: 1, column: 1 })) })),
  errors: NAMES.flatMap((file) => TEXTS.map((message) => ({ file, message }))),
});

const format = async (name: FormatName): Promise<string> => {
  const changes = NAMES.map((file) => ({ file, oldText: TEXTS.join('\n'), newText: `${TEXTS.join('\n')}\nnew` }));
  return (await formatterOf(name))(report, contextOf({ changes, textOf: () => TEXTS.join('\n') }));
};

test.each(Object.keys(FORMATS) as FormatName[])('%s sends nothing that a terminal obeys', async (name) => {
  const text = await format(name);
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  expect(text.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g)).toBeNull();
});

test.each((Object.keys(FORMATS) as FormatName[]).filter((name) => name !== 'github'))('%s holds no line that GitHub Actions takes for a command', async (name) => {
  const lines = (await format(name)).split('\n').map((line) => line.trim());
  expect(lines.filter((line) => line.startsWith('::'))).toEqual([]);
});

test.each(['json', 'sarif'] as const)('%s says what it means all the same', async (name) => {
  const text = await format(name);
  const { findings } = name === 'json' ? (JSON.parse(text) as typeof report) : report;
  expect(findings.map(({ file }) => file)).toEqual(report.findings.map(({ file }) => file));
  expect(() => JSON.parse(text) as unknown).not.toThrow();
});
