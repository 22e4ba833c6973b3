import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectMistake, ROOT, runCommand } from '../support/command.ts';
import { createProject } from '../support/project.ts';
import { SMS_LOGIN } from '../support/samples.ts';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string; bin: Record<string, string> };

/** A run that needs no project. */
const run = (...args: string[]) => runCommand(args, { cwd: ROOT });

/** Help is wrapped to the width of the terminal; what it says does not depend on it. */
const unwrapped = (text: string): string => text.replace(/\s+/g, ' ');

describe('the command', () => {
  test.each(['oauth-ro-codemod', 'oauth-ro'])('is installed as %s', (name) => {
    const path = join(ROOT, manifest.bin[name] as string);
    expect(statSync(path).isFile()).toBe(true);
    expect(readFileSync(path, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test.each(['--version', '-v'])('tells its version with %s', (option) => {
    expect(run(option)).toMatchObject({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  test('ends quietly when its reader goes away', () => {
    const project = createProject({ 'many.py': 'u = "https://acme.example.auth0.com/oauth/ro"\n'.repeat(3000) });
    const { stderr } = project.run(['check', '--format', 'json'], { faults: { closedOutput: true } });
    expect(stderr).toBe('');
  });
});

describe('help', () => {
  test.each([['--help'], ['-h'], ['help']])('is given by %s, with the commands, the exit codes, the configuration and how to keep a finding', (option) => {
    const { status, stdout, stderr } = run(option);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const text = unwrapped(stdout);
    for (const command of ['migrate', 'check', 'init', 'explain', 'report', 'completion']) expect(text).toContain(`oauth-ro-codemod ${command}`);
    for (const topic of ['Exit codes: 0', 'oauth-ro.config.json', 'eslint-disable-next-line oauth-ro/no-oauth-ro', 'oauth-ro-ignore-next-line']) expect(text).toContain(topic);
  });

  test('has examples of the first steps', () => {
    expect(unwrapped(run('--help').stdout)).toContain('oauth-ro-codemod migrate --dry-run');
  });

  test.each([
    ['migrate', [
      '--dry-run', '--interactive', '--todo', '--typecheck', '--update-dependencies', '--format', '--output', '--audience', '--audience-expression', '--add-start', '--assume', '--browser-clients', '--database-logins', '--allow-dirty', '--quiet',
      '--no-color', '--files-from', '--since', '--shard', '--stdin-filepath', '--no-ignore', '--write-patch', '--write-undo', '--pr-body', '--fail-on-manual', '--strict', '--config',
    ]],
    ['check', ['--format', '--output', '--baseline', '--update-baseline', '--assume', '--browser-clients', '--database-logins', '--strict', '--quiet', '--no-color', '--files-from', '--since', '--shard', '--stdin-filepath', '--no-ignore', '--config']],
  ])('of %s names its options as they are written, and has examples', (command, options) => {
    const { status, stdout, stderr } = run(command, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(options.filter((option) => !new RegExp(`(?<![\\w-])${option}(?![\\w-])`).test(stdout))).toEqual([]);
    expect(stdout).toContain('Examples:');
    expect(unwrapped(stdout)).toContain('default: the working directory');
  });

  test('of init names its options, and has examples', () => {
    const { stdout } = run('init', '--help');
    for (const text of ['--yes', '--dry-run', '--no-color', 'Examples:']) expect(stdout).toContain(text);
  });

  test('of report merge names its options, and has examples', () => {
    expect(unwrapped(run('report', '--help').stdout)).toContain('oauth-ro-codemod report merge <files..>');
    const { stdout } = run('report', 'merge', '--help');
    for (const text of ['--format', '--output', '--dry-run', '--no-color', 'Examples:']) expect(stdout).toContain(text);
  });

  test('fits into 100 columns', () => {
    const lines = [run('--help'), run('migrate', '--help'), run('check', '--help'), run('init', '--help'), run('report', '--help'), run('report', 'merge', '--help'), run('completion', '--help')].flatMap(({ stdout }) => stdout.split('\n'));
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });

  test('breaks no line in the middle of a sentence but at its width', () => {
    // Text that was broken by hand and is broken again at the width leaves lines of one word.
    const lines = run('--help').stdout.trim().split('\n');
    expect(lines.filter((line, index) => /^[\w-]+,?$/.test(line) && /[\w,]$/.test(lines[index - 1] ?? ''))).toEqual([]);
  });
});

describe('a wrong call', () => {
  test.each([
    ['without a command', [], /command/],
    ['with an unknown command', ['frobnicate'], /unknown command.*frobnicate/i],
    ['with a misspelled command', ['migrat'], /migrat\b.*did you mean.*\bmigrate\b/i],
    ['with an unknown option', ['migrate', '--frobnicate'], /frobnicate/],
    ['with a misspelled option', ['migrate', '--dryrun'], /dryrun.*did you mean.*--dry-run/i],
    ['with a misspelled option in two words', ['check', '--base-line', 'known.json'], /base-line.*did you mean.*--baseline/i],
    ['with an option of another command', ['check', '--fail-on-manual'], /fail-on-manual/],
    ['with an unknown value', ['check', '--format', 'yaml'], /format.*yaml.*text.*json/],
    ['with an option that lacks its value', ['check', '--format'], /format/],
    ['with an option that lacks its value before another', ['check', '--output', '--quiet'], /output/],
    ['with a path that is not there', ['check', 'no/such/path'], /no\/such\/path/],
    ['with a configuration that is not there', ['check', '--config', 'no-such.json'], /no-such\.json/],
    ['with an assumption that names no version', ['check', '--assume', 'auth0'], /--assume.*"auth0".*auth0@4/],
    ['with an assumption that is no version', ['check', '--assume', 'auth0@next'], /--assume.*"auth0@next"/],
    ['with a list of files that is not there', ['check', '--files-from', 'no-such.txt'], /no-such\.txt/],
    ['with an unknown code', ['explain', 'no-such-code'], /no-such-code/],
    ['with a second code', ['explain', 'scope-typo', 'unparsable'], /unparsable/],
  ])('%s ends with 2 and one line', (_name, args, saying) => {
    expectMistake(createProject({}).run(args), saying);
  });

  test('names an option once, as the person wrote it', () => {
    const { stderr } = createProject({}).run(['check', '--fail-on-manual']);
    expect(stderr).not.toMatch(/failOnManual/);
  });

  test('points to the help of the command that was called', () => {
    expect(createProject({}).run(['migrate', '--frobnicate']).stderr).toContain('oauth-ro-codemod migrate --help');
  });

  test('stops before anything is written, whatever else is right', () => {
    const project = createProject({ 'src/sms.js': SMS_LOGIN });
    expectMistake(project.run(['migrate', 'src', 'no-such-folder']), /no-such-folder/);
    expectMistake(project.run(['migrate', 'src', 'lib/**/*.ts']), /lib\/\*\*\/\*\.ts/);
    expect(project.read('src/sms.js')).toBe(SMS_LOGIN);
  });

  test('keeps a message with line breaks in one line', () => {
    expectMistake(createProject({}).run(['check', 'no\nsuch\nfile.js']), /no.*such.*file\.js/);
  });

  test('sends no control characters of a name to the terminal', () => {
    expect(createProject({}).run(['check', 'no\u001b[31msuch.js']).stderr).not.toContain('\u001b');
  });
});
