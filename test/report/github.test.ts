import { describe, expect, test } from 'vitest';
import { formatGithub } from '../../src/report/github.ts';
import { contextOf, FINDING, FOLLOW_UP, HOSTILE_NAMES, HOSTILE_REPORT, reportOf, REWRITTEN } from './support.ts';

/** What the runner of GitHub makes of a line: a command, its properties and its data. */
function parse(line: string): { command: string; properties: Record<string, string>; data: string } | undefined {
  const [, command = '', list = '', data = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? [];
  if (command === '') return undefined;
  const unescape = (text: string): string => text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
  return { command, properties: Object.fromEntries(list.split(',').map((one) => [one.slice(0, one.indexOf('=')), unescape(one.slice(one.indexOf('=') + 1))])), data: unescape(data) };
}

const commandsOf = (text: string) => text.split('\n').flatMap((line) => parse(line) ?? []);

describe('annotations of GitHub', () => {
  test('are errors and warnings at their places, and a summary behind them', () => {
    const lines = formatGithub(reportOf({ findings: [FINDING, { ...FINDING, severity: 'warning' }] }), contextOf({ mode: 'check' })).split('\n');
    expect(lines[0]).toBe(`::error file=src/staff.js,line=6,endLine=6,col=45,endColumn=54,title=database-connection (no-oauth-ro)::${FINDING.message}%0A${FINDING.url}`);
    expect(lines[1]).toMatch(/^::warning /);
    expect(lines.slice(2)).toEqual(['2 findings: 2 for you to do (7 files read, 3 parsed).', '']);
  });

  test('have columns only where a range ends on its first line, as GitHub takes no others', () => {
    const [command] = commandsOf(formatGithub(reportOf({ findings: [{ ...FINDING, endLine: 8 }] }), contextOf()));
    expect(Object.keys(command?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title']);
  });

  test('are notices for follow-ups and for what is done', () => {
    const report = reportOf({ findings: [REWRITTEN], followUps: [FOLLOW_UP] });
    const commands = commandsOf(formatGithub(report, contextOf()));
    expect(commands.map(({ command }) => command)).toEqual(['notice', 'notice']);
    expect(commands[1]).toEqual({ command: 'notice', properties: { file: 'src/sms.js', line: '6', col: '68', title: 'enable-grant (follow-up)' }, data: `${FOLLOW_UP.message}\nAlso at src/other.js:3\n${FOLLOW_UP.document}` });
    expect(commandsOf(formatGithub(report, contextOf({ isDryRun: true }))).map(({ command }) => command)).toEqual(['error', 'notice']);
    expect(commandsOf(formatGithub(report, contextOf({ isStrict: true, quiet: true }))).map(({ command }) => command)).toEqual(['notice', 'warning']);
  });

  test('are errors for files that were not read', () => {
    const [command] = commandsOf(formatGithub(reportOf({ errors: [{ file: 'a.js', message: 'closed' }] }), contextOf()));
    expect(command).toEqual({ command: 'error', properties: { file: 'a.js', title: 'not read or written' }, data: 'closed' });
  });

  test('are the summary alone where nothing is found, and nothing with --quiet', () => {
    expect(formatGithub(reportOf({}), contextOf({ mode: 'check' }))).toBe('Nothing legacy found. 7 files read, 3 parsed.\n');
    expect(formatGithub(reportOf({}), contextOf({ quiet: true }))).toBe('');
  });

  test('are one line each, whatever names and messages hold', () => {
    const text = formatGithub(HOSTILE_REPORT, contextOf({ quiet: true }));
    const commands = commandsOf(text);
    expect(commands).toHaveLength(2 * HOSTILE_NAMES.length);
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('::error '))).toEqual([]);
    expect(commands.slice(0, HOSTILE_NAMES.length).map(({ properties }) => properties.file)).toEqual(HOSTILE_NAMES);
    for (const control of ['\u0007', '\u202e', '\r']) expect(text).not.toContain(control);
  });
});
