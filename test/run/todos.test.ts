import { describe, expect, test } from 'vitest';
import { EXPLANATIONS } from '../../src/legacy/messages.ts';
import type { FindingCode } from '../../src/legacy/finding.ts';
import type { LegacyOptions } from '../../src/legacy/options.ts';
import { analyze } from '../../src/rewrite/analyze.ts';
import { rewriteText } from '../../src/rewrite/rewrite-text.ts';
import { openPlaces, withTodos } from '../../src/rewrite/todos.ts';
import { readFixtures, type Fixture } from '../fixtures.ts';
import { createProject, linesOf } from '../support/project.ts';
import { BROKEN, DATABASE_LOGIN, DATABASE_LOGIN_MIGRATED, PYTHON_LOGIN, SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';
import { share } from '../support/share.ts';

const todo = (code: FindingCode): string => `TODO(oauth-ro): ${code}: ${EXPLANATIONS[code].todo}`;

/** Rewrites a text and leaves comments, as a run does. */
function leave(name: string, text: string, options: LegacyOptions = {}, isAdding = true): string {
  const rewritten = rewriteText(name, text, analyze(name, text, options), options);
  return withTodos(name, rewritten.text, openPlaces(rewritten.findings, rewritten.outcomes), options, isAdding);
}

/** Each case is written with the comments that are expected, as `@code` in a line of its own; the input is the same without them. */
const PLACE = /^([ \t]*)(?:\/\/|#|--|;|%|'|<!--) @([\w-]+)(?: -->)?(\r?\n)/gm;

function expectTodos(name: string, pattern: string, options: LegacyOptions = {}): void {
  const input = pattern.replace(PLACE, '');
  const output = pattern.replace(/@([\w-]+)/g, (mark, code: string) => (code in EXPLANATIONS ? todo(code as FindingCode) : mark));
  const once = leave(name, input, options);
  expect(once).toBe(output);
  expect(leave(name, once, options), 'a second time').toBe(output);
}

const U = 'https://acme.example.auth0.com/oauth/ro';

describe('a comment stands above', () => {
  test.each<readonly [name: string, file: string, pattern: string]>([
    ['a statement', 'a.js', `const axios = require('axios');\n\n// @connection-unknown\naxios.post('${U}', { client_id: 'c', connection, username, password });\n`],
    ['a statement in a function, with its indent', 'a.ts', `export class Api {\n\tlogin(body: Body) {\n\t\t// @endpoint-only\n\t\treturn this.http.go('${U}');\n\t}\n}\n`],
    ['the statement around an arrow function', 'a.js', `// @body-unknown\nexports.login = (body) =>\n  axios.post('${U}', body);\n`],
    ['a chain of calls', 'a.js', `async function login(body) {\n  // @body-unknown\n  return client\n    .post('${U}')\n    .type('form')\n    .send(body);\n}\n`],
    ['an entry of a table', 'urls.js', `module.exports = {\n  start: '/passwordless/start',\n  // @endpoint-only\n  login: '${U}',\n};\n`],
    ['the option of a call', 'a.js', `request({\n  method: 'POST',\n  // @body-unknown\n  url: '${U}',\n  form: body,\n});\n`],
    ['a constant that is exported', 'urls.ts', `import { HOST } from './host';\n// @endpoint-only\nexport const LOGIN = \`\${HOST}/oauth/ro\`;\n`],
    ['a field of a class', 'a.ts', `class Api {\n  // @endpoint-only\n  private readonly url = '${U}';\n}\nexport default Api;\n`],
    ['an enum member', 'a.ts', `export enum Paths {\n  Start = '/passwordless/start',\n  // @endpoint-only\n  Login = '/oauth/ro',\n}\n`],
    ['a case', 'a.js', `switch (path) {\n  // @endpoint-only\n  case '/oauth/ro': log(path);\n}\n`],
    ['decorators', 'a.ts', `@Injectable()\nexport class Api {\n  // @endpoint-only\n  @Url('${U}')\n  @Second()\n  url!: string;\n}\n`],
    ['an element of JSX in a return', 'a.tsx', `export function Login() {\n  // @endpoint-only\n  return (\n    <div>\n      <Form\n        action="${U}"\n      />\n    </div>\n  );\n}\n`],
    ['the statement in a handler of JSX', 'a.jsx', `export const Login = ({ body }) => (\n  <div>\n    text\n    <button\n      onClick={() => {\n        // @body-unknown\n        axios.post('${U}', body);\n      }}\n    >\n      go\n    </button>\n  </div>\n);\n`],
    ['a template that holds code', 'a.js', `// @endpoint-only\nconst page = \`\n  <p>\n    \${link('${U}')}\n  </p>\n\`;\n`],
    ['a statement in the code of a template', 'a.js', `const page = \`\n  \${items.map(() => {\n    // @endpoint-only\n    return link('${U}');\n  })}\n\`;\n`],
    ['a line that holds a whole block', 'a.js', `// @endpoint-only\nif (isOld) { open('${U}'); }\n`],
    ['the line of the second statement in it', 'a.js', `// @endpoint-only\nfirst(); open('${U}');\n`],
    ['an else', 'a.js', `// @endpoint-only\nif (isNew) {\n  go();\n} else if (open('${U}')) {\n  stop();\n}\n`],
    ['the first line behind a shebang', 'a.js', `#!/usr/bin/env node\n// @endpoint-only\nopen('${U}');\n`],
    ['commas that come first', 'a.js', `module.exports = {\n    start: '/passwordless/start'\n  // @endpoint-only\n  , login: '${U}'\n};\n`],
  ])('%s', (_name, file, pattern) => expectTodos(file, pattern));

  test.each([
    ['a directive for the next line', `// eslint-disable-next-line no-undef\n`],
    ['one for TypeScript', `/* @ts-expect-error no types */\n`],
    ['several', `// eslint-disable-next-line no-undef\n// prettier-ignore\n`],
    ['a doc comment', `/**\n   * Logs in.\n   */\n`],
  ])('%s that belongs to the statement', (_name, comment) => {
    expectTodos('a.ts', `function login() {\n  // @endpoint-only\n  ${comment.replaceAll('\n', '\n  ').trimEnd()}\n  open('${U}');\n}\n`);
  });

  test('no licence or pragma at the head of the file', () => {
    expectTodos('a.js', `/**\n * @jest-environment node\n */\n// @endpoint-only\nopen('${U}');\n`);
    expectTodos('a.js', `/* @flow */\n// @endpoint-only\nopen('${U}');\n`);
  });
});

describe('comments', () => {
  test('are one for each reason where several places are in a statement', () => {
    expectTodos('a.js', `// @endpoint-only\nopen('${U}', '${U}');\n`);
    expectTodos('a.js', `// @legacy-grant\n// @endpoint-only\nopen('http://auth0.com/oauth/legacy/grant-type/ro', '${U}');\n`);
  });

  test.each([
    ['line breaks of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no last line break', (text: string) => text.trimEnd()],
    ['tabs', (text: string) => text.replaceAll('  ', '\t')],
  ])('are written with %s', (_name, twin) => {
    expectTodos('a.js', twin(`function login() {\n  // @endpoint-only\n  open('${U}');\n}\n`));
  });

  test('are one line in a text of one line', () => {
    expect(leave('a.js', `open('${U}')`)).toBe(`// ${todo('endpoint-only')}\nopen('${U}')`);
  });

  test('are left beside what is rewritten', () => {
    const text = `${SMS_LOGIN}\nopen('${U}/v2');\nopen('${U}');\n`;
    expect(leave('a.js', text)).toBe(`${SMS_LOGIN_MIGRATED}\nopen('${U}/v2');\n// ${todo('endpoint-only')}\nopen('${U}');\n`);
  });

  test('stand at scopes that are left, too', () => {
    const text = "axios.post('https://acme.example.auth0.com/oauth/token', { grant_type: 'x', scope: 'openid picture' });\n";
    expect(leave('a.js', text)).toBe(`// ${todo('scope-claim')}\n${text}`);
  });

  test('are not written where the author has switched the finding off', () => {
    const text = `// eslint-disable-next-line oauth-ro/no-oauth-ro -- until March\nopen('${U}');\n`;
    expect(leave('a.js', text)).toBe(text);
  });

  test('are not written into what is generated, or does not parse', () => {
    for (const [name, text] of [['a.min.js', `open('${U}');\n`], ['a.js', BROKEN]] as const) expect(leave(name, text)).toBe(text);
  });
});

describe('a comment that is there already', () => {
  const place = `open('${U}');\n`;

  test('stays with what people have added to it, and wherever they have put it above the statement', () => {
    for (const above of [`// ${todo('endpoint-only')} (Ada: in March)\n`, `// TODO(oauth-ro): endpoint-only: ask Ada\n// about this\n`, `/* TODO(oauth-ro): endpoint-only: mine */\n`]) {
      expect(leave('a.js', above + place)).toBe(above + place);
    }
  });

  test('is replaced where the reason is another', () => {
    const text = DATABASE_LOGIN.replace("exports", `// TODO(oauth-ro): connection-unknown: Old words.\nexports`);
    expect(leave('a.js', text)).toBe(DATABASE_LOGIN.replace('exports', `// ${todo('database-connection')}\nexports`));
  });

  test.each([
    ['its place is gone', `first();\n// ${todo('endpoint-only')}\nopen();\n`, `first();\nopen();\n`],
    ['its place has moved away', `// ${todo('endpoint-only')}\nfirst();\n${place}`, `first();\n// ${todo('endpoint-only')}\n${place}`],
    ['it is there twice', `// ${todo('endpoint-only')}\n// ${todo('endpoint-only')}\n${place}`, `// ${todo('endpoint-only')}\n${place}`],
    ['an empty line came between', `// ${todo('endpoint-only')}\n\n${place}`, `\n// ${todo('endpoint-only')}\n${place}`],
  ])('goes where %s', (_name, text, expected) => {
    expect(leave('a.js', text)).toBe(expected);
  });

  test('goes with the rewrite of its place, also without --todo', () => {
    const marked = leave('a.js', DATABASE_LOGIN);
    expect(marked).not.toBe(DATABASE_LOGIN);
    for (const isAdding of [true, false]) expect(leave('a.js', marked, { databaseLogins: true }, isAdding)).toBe(DATABASE_LOGIN_MIGRATED);
  });

  test('stays without --todo where its place stays', () => {
    const text = `// ${todo('endpoint-only')}\n${place}open('${U}', 2);\n`;
    expect(leave('a.js', text, {}, false)).toBe(text);
  });

  test('is none where it is a string, or belongs to others', () => {
    const text = `const s = \`\n// ${todo('endpoint-only')}\n\`;\n// TODO: mine\nfoo(); // ${todo('endpoint-only')}\n`;
    expect(leave('a.js', text)).toBe(text);
  });
});

describe('in other languages a comment stands above', () => {
  const code = 'unsupported-language';

  test.each<readonly [name: string, file: string, pattern: string]>([
    ['the line', 'a.py', PYTHON_LOGIN.replace('    return', `    # @${code}\n    return`)],
    ['the line in brackets', 'a.py', `data = call(\n    # @${code}\n    "${U}",\n)\n`],
    ['the line, in Java', 'A.java', `class A {\n  // @${code}\n  String url = "${U}";\n}\n`],
    ['the line, in Go', 'a.go', `\t// @${code}\n\tresp, err := http.Post("${U}", t, b)\n`],
    ['the line, in PHP', 'a.php', `<?php\n// @${code}\n$url = "${U}";\n`],
    ['the line, in Ruby', 'a.rb', `def login\n  # @${code}\n  post "${U}"\nend\n`],
    ['the line, in Lua', 'a.lua', `-- @${code}\nlocal u = "${U}"\n`],
    ['the line, in Visual Basic', 'a.vb', `' @${code}\nDim url = "${U}"\n`],
    ['the line, in Clojure', 'a.clj', `; @${code}\n(post "${U}")\n`],
    ['the line, in Erlang', 'a.erl', `% @${code}\nUrl = "${U}".\n`],
    ['the line, in HCL', 'a.tf', `resource "x" "y" {\n  # @${code}\n  url = "${U}"\n}\n`],
    ['the setting', '.env.production', `A=1\n# @${code}\nAUTH0_LOGIN_URL=${U}\n`],
    ['the setting, in properties', 'a.properties', `# @${code}\nlogin.url=${U}\n`],
    ['the setting, in INI', 'a.ini', `[auth]\n; @${code}\nurl = ${U}\n`],
    ['the entry, in YAML', 'a.yaml', `auth:\n  # @${code}\n  url: ${U}\n  list:\n    # @${code}\n    - ${U}\n`],
    ['the request, in REST files', 'a.http', `###\n# @${code}\nPOST ${U}\nContent-Type: application/json\n\n{}\n`],
    ['the whole command, in a shell', 'a.sh', `set -e\n# @${code}\ncurl -X POST \\\n  -H 'a: b' \\\n  ${U} \\\n  -d @body.json\n`],
    ['the whole command, in PowerShell', 'a.ps1', `# @${code}\nInvoke-RestMethod \`\n  -Uri ${U}\n`],
    ['the tag, in HTML', 'a.html', `<body>\n  <!-- @${code} -->\n  <form method="post"\n        action="${U}">\n  </form>\n</body>\n`],
    ['the statement, in a script', 'a.html', `<body>\n<script>\n  function login() {\n    // @${code}\n    fetch('${U}');\n  }\n</script>\n</body>\n`],
    ['the statement, in Vue', 'a.vue', `<template><p>x</p></template>\n<script lang="ts">\nexport default {\n  methods: {\n    login(): void {\n      // @${code}\n      fetch('${U}');\n    },\n  },\n};\n</script>\n`],
    ['the style sheet', 'a.html', `<!-- @${code} -->\n<style>\na { background: url(${U}); }\n</style>\n`],
    ['the element, in XML', 'a.xml', `<?xml version="1.0"?>\n<a>\n  <!-- @${code} -->\n  <url>${U}</url>\n</a>\n`],
  ])('%s', (_name, file, pattern) => expectTodos(file, pattern));

  test.each([
    ['JSON, which has no comments', 'a.json', `{\n  "url": "${U}"\n}\n`],
    ['a text over several lines', 'a.py', `TEXT = """\nhello\n${U}\n"""\n`],
    ['a here-document', 'a.sh', `cat <<END\nhello\n${U}\nEND\n`],
    ['a raw string', 'a.go', `const s = \`\nhello\n${U}\n\`\n`],
    ['a block scalar', 'a.yml', `run: |\n  set -e\n  url: ${U}\n`],
    ['a folded scalar in a list', 'a.yml', `steps:\n  - run: >-\n      first\n      key: ${U}\n`],
    ['a scalar over several lines', 'a.yml', `text: one\n  two ${U}\n`],
    ['a value over several lines', '.env', `TEXT="one\n${U}"\n`],
    ['a setting over several lines', 'a.cfg', `[a]\nurl =\n    ${U}\n`],
    ['the body of a request', 'a.http', `POST https://example.com\n\n{\n  "url": "${U}"\n}\n`],
    ['text outside of PHP', 'a.php', `<p>\n  ${U}\n</p>\n<?php go(); ?>\n`],
    ['what is text to a browser', 'a.html', `<textarea>\n<b>${U}</b>\n</textarea>\n`],
    ['a script that does not parse', 'a.html', `<script>\n  fetch('${U}';\n</script>\n`],
    ['a script in one line', 'a.html', `<script>fetch('${U}');</script>\n`.replace('<script>', '  x <script>')],
    ['code in a page', 'a.jsp', `<%\n  String url = "${U}";\n%>\n`],
    ['the head of an Astro file', 'a.astro', `---\nconst u =\n  <string>'${U}';\n---\n<p/>\n`],
  ])('nothing in %s', (_name, file, text) => {
    expect(leave(file, text)).toBe(text);
  });

  test('and goes when the place is gone', () => {
    expect(leave('a.py', `x = 1\n# ${todo(code)}\ny = 2\n`)).toBe(`x = 1\ny = 2\n`);
    expect(leave('a.html', `<p>\n  <!-- ${todo(code)} -->\n  x\n</p>\n`)).toBe(`<p>\n  x\n</p>\n`);
  });
});

describe('what a comment says', () => {
  test.each(Object.keys(EXPLANATIONS) as FindingCode[])('ends no comment, and is one line: %s', (code) => {
    expect(todo(code)).not.toMatch(/\*\/|-->|[\n\r]/);
  });

  test('may stand in XML where it is said of other languages', () => {
    expect(todo('unsupported-language')).not.toContain('--');
  });
});

describe('every fixture', () => {
  const reported = readFixtures().filter(({ findings }) => findings.some(({ state }) => state === 'manual'));
  const twins: readonly (readonly [name: string, twin: (text: string) => string, fixtures: readonly Fixture[]])[] = [
    ['as it is', (text) => text, share(reported, 4)],
    ['with line breaks of Windows', (text) => text.replace(/\r?\n/g, '\r\n'), share(reported, 10)],
  ];
  const isOwn = (line: string): boolean => /^\W+TODO\(oauth-ro\): [\w-]+: /.test(line);

  test.each(twins)('%s: comments come in lines of their own, change nothing else, and come once', (_name, twin, fixtures) => {
    for (const { name, fileName, input, options } of fixtures) {
      const text = twin(input.replace(/^\uFEFF/, ''));
      const rewritten = rewriteText(fileName, text, analyze(fileName, text, options), options);
      const marked = withTodos(fileName, rewritten.text, openPlaces(rewritten.findings, rewritten.outcomes), options, true);
      expect(marked.split(/(?<=\n)/).filter((line) => !isOwn(line)).join(''), name).toBe(rewritten.text);
      expect(leave(fileName, marked, options), name).toBe(marked);
      const manual = rewritten.outcomes.filter(({ state }) => state === 'manual').map(({ finding }) => finding.code);
      expect(analyze(fileName, marked, options).findings.map(({ code }) => code), name).toEqual(analyze(fileName, rewritten.text, options).findings.map(({ code }) => code));
      // Code that is read gets a comment for every reason.
      const missing = manual.filter((code) => !marked.includes(`TODO(oauth-ro): ${code}: `) && !['generated-code', 'unparsable', 'unsupported-language'].includes(code));
      expect(missing, name).toEqual([]);
    }
  });
});

describe('migrate --todo', () => {
  const files = { 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN, 'login.py': PYTHON_LOGIN };
  const marked = {
    'sms.js': SMS_LOGIN_MIGRATED,
    'staff.js': DATABASE_LOGIN.replace('exports', `// ${todo('database-connection')}\nexports`),
    'login.py': PYTHON_LOGIN.replace('    return', `    # ${todo('unsupported-language')}\n    return`),
  };

  test('leaves the comments, and reports the places as they were', () => {
    const project = createProject(files);
    const { report, status } = project.report(['migrate', '--todo']);
    expect(project.snapshot()).toEqual(marked);
    expect(status).toBe(0);
    expect(linesOf(report)).toEqual(['login.py:4:57 unsupported-language manual', 'sms.js:6:68 passwordless-login rewritten', 'staff.js:6:45 database-connection manual']);
    expect(report.summary.filesChanged).toBe(3);
  });

  test('changes nothing when it runs again, though the files are not committed yet', () => {
    const project = createProject(files);
    project.run(['migrate', '--todo']);
    const { report, status } = project.report(['migrate', '--todo']);
    expect({ status, changed: report.summary.filesChanged, files: project.snapshot() }).toEqual({ status: 0, changed: 0, files: marked });
  });

  test('prints them in a dry run, and writes nothing', () => {
    const project = createProject(files);
    const { stdout } = project.run(['migrate', '--todo', '--dry-run']);
    expect(stdout).toContain(`+// ${todo('database-connection')}\n`);
    expect(project.snapshot()).toEqual(files);
    project.apply(stdout.slice(0, stdout.indexOf('\nlogin.py:')));
    expect(project.snapshot()).toEqual(marked);
  });

  test('takes out those that are done, in files that hold nothing legacy any more', () => {
    const project = createProject({ 'done.js': `// ${todo('endpoint-only')}\nexport const LOGIN = '/oauth/token';\n` });
    expect(project.run(['migrate']).status).toBe(0);
    expect(project.read('done.js')).toContain('TODO');
    project.run(['migrate', '--todo']);
    expect(project.read('done.js')).toBe("export const LOGIN = '/oauth/token';\n");
  });

  test('leaves them where places are reported that only the whole project shows, and nowhere else', () => {
    const urls = "export const LOGIN = 'https://acme.example.auth0.com/oauth/ro';\n";
    const call = "export const staff = (email, code) => axios.post(LOGIN, { client_id: 'c', connection: 'Staff', grant_type: 'password', username: email, password: code });\n";
    const project = createProject({ 'urls.js': urls, 'staff.js': `import { LOGIN } from './urls.js';\n${call}` });
    const { report } = project.report(['migrate', '--todo']);
    expect(linesOf(report)).toEqual(['staff.js:2:50 database-connection manual']);
    expect(project.snapshot()).toEqual({ 'urls.js': urls, 'staff.js': `import { LOGIN } from './urls.js';\n// ${todo('database-connection')}\n${call}` });
    expect(project.report(['migrate', '--todo']).report.summary.filesChanged).toBe(0);
  });

  test('counts for nothing in check', () => {
    const project = createProject({ 'staff.js': marked['staff.js'] });
    const { report } = project.report(['check']);
    expect(linesOf(report)).toEqual(['staff.js:7:45 database-connection manual']);
  });
});
