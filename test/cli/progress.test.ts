import { describe, expect, test } from 'vitest';
import { isShown, Progress } from '../../src/cli/progress.ts';
import { createProject } from '../support/project.ts';
import { CLEAN, DATABASE_LOGIN } from '../support/samples.ts';
import { hasTerminal, runAtTerminal } from '../support/terminal.ts';

/** A run at which files are read at these times, in milliseconds from the start. */
function writtenAt(times: readonly number[]): string[] {
  const written: string[] = [];
  let time = 0;
  const progress = new Progress((text) => void written.push(text), () => time);
  for (const [index, at] of times.entries()) {
    time = at;
    progress.show(index + 1, times.length);
  }
  progress.end();
  return written;
}

describe('the progress of a run', () => {
  test('is not told of a short one', () => {
    expect(writtenAt([1, 500, 999])).toEqual([]);
  });

  test('is told after a second, not too often, and is gone at the end', () => {
    expect(writtenAt([1, 1000, 1050, 1099, 1100, 5000])).toEqual([
      '\r\u001b[2KReading files: 2 of 6',
      '\r\u001b[2KReading files: 5 of 6',
      '\r\u001b[2KReading files: 6 of 6',
      '\r\u001b[2K',
    ]);
  });

  test('goes once', () => {
    const written: string[] = [];
    const progress = new Progress((text) => void written.push(text), () => 0);
    progress.end();
    progress.end();
    expect(written).toEqual([]);
  });

  test.each([
    ['at a terminal', { isTTY: true }, {}, false, true],
    ['outside of one', {}, {}, false, false],
    ['with --quiet', { isTTY: true }, {}, true, false],
    ['in CI', { isTTY: true }, { CI: 'true' }, false, false],
    ['where CI is switched off', { isTTY: true }, { CI: 'false' }, false, true],
    ['at a terminal that erases nothing', { isTTY: true }, { TERM: 'dumb' }, false, false],
  ])('is told or not %s', (_name, stream, env, quiet, expected) => {
    expect(isShown(stream, env, quiet)).toBe(expected);
  });

  const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`a${index}.js`, index === 7 ? DATABASE_LOGIN : CLEAN]));
  /** Lets a program believe that each question for the time comes half a second after the last. */
  const SLOW = 'let time = 0; performance.now = () => (time += 500);\n';

  describe.skipIf(!hasTerminal)('at a terminal (skipped without script of util-linux)', () => {
    const slow = (project: ReturnType<typeof createProject>, extra: Record<string, string> = {}) => ({ env: { NODE_OPTIONS: `--require=${project.path('slow.cjs')}`, NO_COLOR: '1', ...extra } });

    test('is on standard error, and leaves nothing behind', async () => {
      const project = createProject({ ...files, 'slow.cjs': SLOW });
      const { sent } = await runAtTerminal(project.root, ['check'], { ...slow(project), redirect: '> report.txt' });
      const [first, ...lines] = sent.split('\r\u001b[2K');
      expect(first).toBe('');
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.filter((line) => !/^Reading files: \d+ of 13$/.test(line))).toEqual(['']);
      expect(project.read('report.txt')).toMatch(/^a7\.js/);
    });

    test.each([['--quiet', ['--quiet'], {}], ['CI', [], { CI: '1' }]])('is not there with %s', async (_name, options, extra) => {
      const project = createProject({ ...files, 'slow.cjs': SLOW });
      const { sent } = await runAtTerminal(project.root, ['migrate', '--dry-run', ...options], slow(project, extra));
      expect(sent).toContain('a7.js');
      expect(sent).not.toContain('Reading');
    });
  });
});
