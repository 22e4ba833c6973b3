import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { decideEach } from '../../src/cli/interactive.ts';
import { TerminalPrompt, type Prompt } from '../../src/cli/prompt.ts';
import { run } from '../../src/run/run.ts';
import { selectFiles } from '../../src/run/select.ts';
import { environment, expectMistake, MAIN } from '../support/command.ts';
import { createProject, linesOf, type Project } from '../support/project.ts';
import { CLEAN, DATABASE_LOGIN, MISSPELLED_SCOPE, MISSPELLED_SCOPE_MENDED, SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';

const SHARED = `const axios = require('axios');
const LOGIN = 'https://acme.example.auth0.com/oauth/ro';
exports.sms = (phone, code) => axios.post(LOGIN, { client_id: 'c', connection: 'sms', grant_type: 'password', username: phone, password: code });
exports.mail = (email, code) => axios.post(LOGIN, { client_id: 'c', connection: 'email', grant_type: 'password', username: email, password: code });
`;
const SHARED_MIGRATED = SHARED.replace('/oauth/ro', '/oauth/token')
  .replaceAll('connection:', 'realm:')
  .replaceAll("'password'", "'http://auth0.com/oauth/grant-type/passwordless/otp'")
  .replaceAll('password: code', 'otp: code');

const TWO = `${SMS_LOGIN}\nexports.second = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'second', connection: 'sms', grant_type: 'password', username: phone, password: code });\n`;
const SECOND_MIGRATED = "\nexports.second = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'second', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });\n";
const SECOND = TWO.slice(SMS_LOGIN.length);

/** What the conversation was. */
interface Talk {
  readonly shown: string;
  readonly questions: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly findings: readonly string[];
}

/** Runs the conversation with a person who gives these answers and edits so. */
async function talk(project: Project, answers: readonly (string | undefined)[], edit: (text: string) => string | undefined = (text) => text): Promise<Talk> {
  const shown: string[] = [];
  const questions: string[] = [];
  const left = [...answers];
  const prompt: Prompt = {
    show: (text) => void shown.push(text),
    ask: (question) => {
      questions.push(question);
      if (left.length === 0) throw new Error('One question too many.');
      return Promise.resolve(left.shift());
    },
    edit: (text) => edit(text),
    close: () => {},
  };
  const selection = selectFiles({ cwd: project.root, paths: ['.'] });
  const decisions = await decideEach(await run(selection, 'migrate', {}), { cwd: project.root, config: {}, prompt, style: (_format, text) => text });
  expect(left).toEqual([]);
  const { report, changes } = await run(selection, 'migrate', {}, decisions.of);
  return { shown: shown.join(''), questions, texts: Object.fromEntries(changes.map(({ file, newText }) => [file.name, newText])), findings: linesOf(report) };
}

const FILES = { 'a.js': SMS_LOGIN, 'b.js': SMS_LOGIN, 'c.ts': MISSPELLED_SCOPE, 'staff.js': DATABASE_LOGIN, 'answer.js': CLEAN };

describe('a person who is asked', () => {
  test('is asked once for each site that would be rewritten, with its place and what may be answered', async () => {
    const { questions } = await talk(createProject(FILES), ['y', 'y', 'y']);
    expect(questions).toEqual([
      '(1/3) a.js:6:68 passwordless-login. Rewrite this site [y,n,a,q,e,?]? ',
      '(2/3) b.js:6:68 passwordless-login. Rewrite this site [y,n,a,q,e,?]? ',
      '(3/3) c.ts:10:13 scope-typo. Rewrite this site [y,n,a,q,e,?]? ',
    ]);
  });

  test('sees the diff of that site alone', async () => {
    const { shown } = await talk(createProject({ 'two.js': TWO }), ['n', 'n']);
    const [first = '', second = ''] = shown.split(/(?<=\n)(?=diff --git)/);
    expect(first).toMatch(/^diff --git a\/two\.js b\/two\.js\n[^]*\+ {4}otp: code,\n/);
    expect(first).not.toContain("+exports.second");
    expect(second).toContain('+exports.second');
    expect(second).not.toContain('+    otp: code');
  });

  test.each([
    ['yes to all', ['y', 'y', 'y'], ['a.js', 'b.js', 'c.ts']],
    ['no to all', ['n', 'n', 'n'], []],
    ['no to one', ['y', 'n', 'y'], ['a.js', 'c.ts']],
    ['all from here', ['n', 'a'], ['b.js', 'c.ts']],
    ['the end', ['y', 'q'], ['a.js']],
    ['nothing any more (Ctrl-C, Ctrl-D)', ['y', undefined], ['a.js']],
    ['in capitals, with blanks, in words', ['Y', ' yes ', 'No'], ['a.js', 'b.js']],
  ])('says %s', async (_name, answers, changed) => {
    const { texts, findings } = await talk(createProject(FILES), answers);
    expect(texts).toEqual(Object.fromEntries(changed.map((name) => [name, name === 'c.ts' ? MISSPELLED_SCOPE_MENDED : SMS_LOGIN_MIGRATED])));
    const stateOf = (name: string, reason: string) => (changed.includes(name) ? `${reason} rewritten` : `${reason === 'passwordless-login' ? 'declined' : reason} manual`);
    expect(findings).toEqual([
      `a.js:6:68 ${stateOf('a.js', 'passwordless-login')}`,
      `b.js:6:68 ${stateOf('b.js', 'passwordless-login')}`,
      `c.ts:10:13 ${stateOf('c.ts', 'scope-typo')}`,
      'staff.js:6:45 database-connection manual',
    ]);
  });

  test.each(['', 'x', '?', 'help'])('is told what the letters mean, and asked again, after "%s"', async (answer) => {
    const { shown, questions } = await talk(createProject({ 'a.js': SMS_LOGIN }), [answer, 'y']);
    expect(questions[1]).toBe(questions[0]);
    expect(shown).toMatch(/^y - .*\nn - .*\na - .*\nq - .*\ne - .*\n\? - .*\n/m);
    expect(shown.match(/^diff --git/gm)).toHaveLength(1);
  });

  test('takes one of two sites of a file', async () => {
    const project = createProject({ 'two.js': TWO });
    expect((await talk(project, ['y', 'n'])).texts).toEqual({ 'two.js': SMS_LOGIN_MIGRATED + SECOND });
    expect((await talk(project, ['n', 'y'])).texts).toEqual({ 'two.js': SMS_LOGIN + SECOND_MIGRATED });
  });

  test.each([
    ['y', { 'shared.js': SHARED_MIGRATED }, 'passwordless-login rewritten'],
    ['n', {}, 'declined manual'],
  ])('decides once about what changes together: %s', async (answer, texts, state) => {
    const { questions, ...rest } = await talk(createProject({ 'shared.js': SHARED }), [answer]);
    expect(questions).toEqual(['(1/1) shared.js:3:43 passwordless-login, and 1 more that changes with it. Rewrite this site [y,n,a,q,e,?]? ']);
    expect(rest).toMatchObject({ texts, findings: [`shared.js:3:43 ${state}`, `shared.js:4:44 ${state}`] });
  });

  const SCOPED = SMS_LOGIN.replace(/password: code,/, "password: code,\n    scope: 'opend profile',");
  const SCOPED_MIGRATED = SMS_LOGIN_MIGRATED.replace(/otp: code,/, "otp: code,\n    scope: 'openid profile',");

  test.each([
    ['not again for the scope of a login that is rewritten', ['y'], SCOPED_MIGRATED, ['passwordless-login rewritten', 'scope-typo rewritten']],
    ['for the scope of a login that stays', ['n', 'y'], SCOPED.replace('opend', 'openid'), ['declined manual', 'scope-typo rewritten']],
    ['for both', ['n', 'n'], undefined, ['declined manual', 'scope-typo manual']],
  ])('is asked %s', async (_name, answers, text, ends) => {
    const { questions, texts, findings } = await talk(createProject({ 'a.js': SCOPED }), answers);
    expect(questions).toHaveLength(answers.length);
    expect(texts).toEqual(text === undefined ? {} : { 'a.js': text });
    expect(findings.map((line) => line.replace(/^\S+ /, ''))).toEqual(ends);
  });

  const ACROSS = {
    'urls.js': "export const LOGIN = 'https://acme.example.auth0.com/oauth/ro';\n",
    'sms.js': "import { LOGIN } from './urls.js';\nexport const sms = (phone, code) => axios.post(LOGIN, { client_id: 'c', connection: 'sms', grant_type: 'password', username: phone, password: code });\n",
    'mail.js': "import { LOGIN } from './urls.js';\nexport const mail = (email, code) => axios.post(LOGIN, { client_id: 'c', connection: 'email', grant_type: 'password', username: email, password: code });\n",
  };

  test.each([
    ['y', ['mail.js', 'sms.js', 'urls.js']],
    ['n', []],
  ])('decides once about what changes together in several files: %s', async (answer, changed) => {
    const { questions, shown, texts } = await talk(createProject(ACROSS), [answer]);
    expect(questions).toEqual(['(1/1) mail.js:2:49 passwordless-login, and 1 more that changes with it. Rewrite this site [y,n,a,q,?]? ']);
    expect(shown.match(/^\+\+\+ .*/gm)).toEqual(['+++ b/mail.js', '+++ b/sms.js', '+++ b/urls.js']);
    expect(Object.keys(texts)).toEqual(changed);
  });

  test('hears of no consequences of what is left', async () => {
    const project = createProject({ 'two.js': TWO });
    const selection = selectFiles({ cwd: project.root, paths: ['.'] });
    const decide = (left: readonly number[]) => run(selection, 'migrate', {}, (_file, { range }) => (left.includes(range[0]) ? { kind: 'leave', code: 'declined' } : undefined));
    const { results } = await decide([]);
    const [first = 0, second = 0] = results[0]?.analysis.findings.map(({ range }) => range[0]) ?? [];
    expect((await decide([first])).report.followUps[0]?.places).toEqual([{ file: 'two.js', line: 19, column: 77 }]);
    expect((await decide([first, second])).report.followUps).toEqual([]);
  });

  test('hears what kind of name it is, and no control characters of it', async () => {
    const { questions, shown } = await talk(createProject({ 'a\u001b[31m\n.js': SMS_LOGIN }), ['n']);
    expect(questions[0]).toMatch(/^\(1\/1\) a\\u\{1b\}\[31m\\n\.js:6:68/);
    expect(shown).not.toContain('\u001b');
  });
});

describe('a person who edits', () => {
  const edited = SMS_LOGIN_MIGRATED.replace("'kioskClientId'", 'process.env.CLIENT_ID');

  test('gets the new text, and what they make of it is taken', async () => {
    let given = '';
    const { texts, findings } = await talk(createProject({ 'a.js': SMS_LOGIN }), ['e'], (text) => {
      given = text;
      return edited;
    });
    expect(given).toBe(SMS_LOGIN_MIGRATED);
    expect(texts).toEqual({ 'a.js': edited });
    expect(findings).toEqual(['a.js:6:68 passwordless-login rewritten']);
  });

  test('has said yes who changes nothing, whatever the editor does to the last line', async () => {
    expect((await talk(createProject({ 'a.js': SMS_LOGIN }), ['e'])).texts).toEqual({ 'a.js': SMS_LOGIN_MIGRATED });
    expect((await talk(createProject({ 'a.js': SMS_LOGIN.trimEnd() }), ['e'], (text) => `${text}\n`)).texts).toEqual({ 'a.js': SMS_LOGIN_MIGRATED.trimEnd() });
  });

  test('has said no who takes everything back', async () => {
    const { texts, findings } = await talk(createProject({ 'a.js': SMS_LOGIN }), ['e'], () => SMS_LOGIN);
    expect({ texts, findings }).toEqual({ texts: {}, findings: ['a.js:6:68 declined manual'] });
  });

  test.each([
    ['does not parse', `${SMS_LOGIN_MIGRATED}(`],
    ['still has the legacy login', SMS_LOGIN.replace('kiosk', 'desk')],
    ['has another one', `${SMS_LOGIN_MIGRATED}axios.post('https://acme.example.auth0.com/oauth/ro', {});\n`],
    ['is gone with the editor', undefined],
  ])('is told, and asked again, where the text %s', async (_name, text) => {
    const { shown, texts } = await talk(createProject({ 'a.js': SMS_LOGIN }), ['e', 'n'], () => text);
    expect(shown).toMatch(/not taken|nothing is decided/);
    expect(texts).toEqual({});
  });

  test.each([
    ['the first of two sites', ['e', 'y'], (text: string) => text.replace("'kioskClientId'", 'ONE'), SMS_LOGIN_MIGRATED.replace("'kioskClientId'", 'ONE') + SECOND_MIGRATED],
    ['the second', ['y', 'e'], (text: string) => text.replace("'second'", 'TWO'), SMS_LOGIN_MIGRATED + SECOND_MIGRATED.replace("'second'", 'TWO')],
    ['one and leaves the other', ['n', 'e'], (text: string) => text.replace("'second'", 'TWO'), SMS_LOGIN + SECOND_MIGRATED.replace("'second'", 'TWO')],
    ['a line in front of both', ['e', 'y'], (text: string) => `// mine\n${text}`, `// mine\n${SMS_LOGIN_MIGRATED}${SECOND_MIGRATED}`],
  ])('edits %s, and the other is what was decided about it', async (_name, answers, edit, text) => {
    expect((await talk(createProject({ 'two.js': TWO }), answers, edit)).texts).toEqual({ 'two.js': text });
  });

  test('keeps a byte order mark and line breaks of Windows', async () => {
    const crlf = SMS_LOGIN.replaceAll('\n', '\r\n');
    const { texts } = await talk(createProject({ 'a.js': `\uFEFF${crlf}` }), ['e'], (text) => text.replace("'kioskClientId'", 'ONE'));
    expect(texts).toEqual({ 'a.js': SMS_LOGIN_MIGRATED.replace("'kioskClientId'", 'ONE').replaceAll('\n', '\r\n') });
  });
});

describe('the prompt', () => {
  const talkTo = () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    return { input, prompt: new TerminalPrompt(input, output), said: () => String(output.read() ?? '') };
  };

  test('asks, and gives the line that comes', async () => {
    const { input, prompt, said } = talkTo();
    const answer = prompt.ask('Well? ');
    input.write('y\n');
    expect(await answer).toBe('y');
    expect(said()).toContain('Well? ');
    prompt.close();
  });

  test('keeps lines that come too early, and ends where the input does', async () => {
    const { input, prompt } = talkTo();
    input.end('y\nn\n');
    expect([await prompt.ask('1'), await prompt.ask('2'), await prompt.ask('3'), await prompt.ask('4')]).toEqual(['y', 'n', undefined, undefined]);
    prompt.close();
  });
});

describe('migrate --interactive', () => {
  test.each([
    ['no terminal', [], /--interactive .*terminal.*--dry-run/],
    ['--dry-run', ['--dry-run'], /--interactive and --dry-run exclude each other/],
    ['a list on standard input', ['--files-from', '-'], /--interactive and --files-from - exclude each other/],
    ['a report as data', ['--format', 'json'], /--interactive and --format json without --output exclude each other/],
  ])('cannot be with %s', (_name, options, saying) => {
    const project = createProject({ 'a.js': SMS_LOGIN });
    expectMistake(project.run(['migrate', '--interactive', ...options]), saying);
    expect(project.read('a.js')).toBe(SMS_LOGIN);
  });

  /** Runs it at a pseudo terminal (script(1) of util-linux), and types one answer at each question. */
  async function atTerminal(project: Project, answers: readonly string[], { options = [], env = {}, audience = '' }: { options?: readonly string[]; env?: Record<string, string>; audience?: string } = {}) {
    const command = [process.execPath, MAIN, 'migrate', '--interactive', '--no-color', ...options].map((part) => `'${part}'`).join(' ');
    const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], { cwd: project.root, env: { ...environment(project.root), TERM: 'xterm', ...env } });
    const left = [...answers];
    let screen = '';
    let questions = 0;
    let hasAudience = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screen += text.replaceAll('\r', '');
      if (!hasAudience && / or Enter for none\)\? /.test(screen)) {
        hasAudience = true;
        child.stdin.write(`${audience}\n`);
      }
      const asked = screen.match(/Rewrite this site \[.*?\]\? /g)?.length ?? 0;
      for (; questions < asked; questions++) child.stdin.write(left.shift() ?? '\u0003');
    });
    const [status] = (await once(child, 'close')) as [number];
    return { status, screen, left };
  }

  const hasTerminal = process.platform === 'linux' && /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');

  describe.skipIf(!hasTerminal)('at a terminal (skipped without script of util-linux)', () => {
    test('writes what was taken', async () => {
      const project = createProject({ 'a.js': SMS_LOGIN, 'b.js': SMS_LOGIN });
      const { status, screen } = await atTerminal(project, ['n\n', 'y\n']);
      expect(status).toBe(0);
      expect(project.snapshot()).toEqual({ 'a.js': SMS_LOGIN, 'b.js': SMS_LOGIN_MIGRATED });
      expect(screen).toMatch(/\+ {4}otp: code,/);
      expect(screen).toMatch(/b\.js:6:68 {2}rewritten/);
      expect(screen).toMatch(/a\.js:6:68 {2}to do {2}declined/);
    });

    test('asks once what the logins are to ask for', async () => {
      const project = createProject({ 'a.js': SMS_LOGIN, 'b.js': SMS_LOGIN });
      const { screen } = await atTerminal(project, ['y\n', 'y\n'], { audience: 'https://api.acme.example' });
      expect(screen.match(/Audience for them/g)).toHaveLength(1);
      for (const name of ['a.js', 'b.js']) expect(project.read(name)).toContain("audience: 'https://api.acme.example',");
    });

    test.each([['Ctrl-C', '\u0003'], ['Ctrl-D', '\u0004']])('writes nothing of what is left after %s', async (_name, key) => {
      const project = createProject({ 'a.js': SMS_LOGIN, 'b.js': SMS_LOGIN });
      const { status } = await atTerminal(project, ['y\n', key]);
      expect(status).toBe(0);
      expect(project.snapshot()).toEqual({ 'a.js': SMS_LOGIN_MIGRATED, 'b.js': SMS_LOGIN });
    });

    test('opens the editor of the person, options and all', async () => {
      const project = createProject({ 'a.js': SMS_LOGIN });
      project.write('editor.cjs', `const fs = require('fs');\nconst [, , option, file] = process.argv;\nif (option !== '--wait') process.exit(1);\nfs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('kiosk', 'desk'));\n`);
      const { screen } = await atTerminal(project, ['e\n'], { options: ['a.js'], env: { VISUAL: `'${process.execPath}' ${project.path('editor.cjs')} --wait`, EDITOR: 'false' } });
      expect(project.read('a.js'), screen).toBe(SMS_LOGIN_MIGRATED.replace('kiosk', 'desk'));
    });

    test('asks nothing where a file has changes, and where there is nothing to do', async () => {
      const project = createProject({ 'a.js': SMS_LOGIN });
      project.write('a.js', `${SMS_LOGIN}// mine\n`);
      const { status, screen } = await atTerminal(project, []);
      expect(status).toBe(2);
      expect(screen).not.toMatch(/Rewrite this site/);
      expect((await atTerminal(createProject({ 'answer.js': CLEAN }), [])).status).toBe(0);
    });
  });
});
