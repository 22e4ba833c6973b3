import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { MAIN, ROOT, runProgram } from './support/command.ts';
import { createFolder, createProject } from './support/project.ts';
import { SMS_LOGIN } from './support/samples.ts';

/** What reads code and documents, and what comes with it. */
const HEAVY = /^(?:@babel\/.*|@typescript-eslint\/.*|acorn|eslint|flow-parser|jscodeshift|jsonc-parser|mdast-util-.*|micromark.*|parse5|recast|ts-morph|@ts-morph\/.*|typescript|yaml)$/;

interface Loaded {
  /** Of other packages, their names. */
  readonly packages: readonly string[];
  /** Of this one, from its root. */
  readonly own: readonly string[];
}

/** What a program of node loads, by what V8 has compiled: in whatever way it is imported or required. */
function loadedBy(args: readonly string[], cwd: string): Loaded {
  const folder = createFolder();
  const { stderr } = runProgram(args, { cwd, env: { NODE_V8_COVERAGE: folder } });
  // Neither a failure, nor a warning that something is experimental.
  expect(stderr).toBe('');
  const urls = readdirSync(folder).flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] }).result.map(({ url }) => url));
  const dist = `${pathToFileURL(join(ROOT, 'dist')).href}/`;
  return {
    packages: [...new Set(urls.flatMap((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? []))].sort(),
    own: urls.filter((url) => url.startsWith(dist)).map((url) => url.slice(dist.length)).sort(),
  };
}

const heavyOf = ({ packages }: Loaded): string[] => packages.filter((name) => HEAVY.test(name));

describe('the plugin', () => {
  const load = (script: string): Loaded => loadedBy(['--input-type=module', '--eval', `import plugin from ${JSON.stringify(pathToFileURL(join(ROOT, 'dist/rules/index.js')).href)};\n${script}`], ROOT);
  const lint = (text: string): Loaded => load(`const { Linter } = await import('eslint');\nnew Linter().verify(${JSON.stringify(text)}, plugin.configs.strict, 'login.js');`);

  test('loads no package, and of its own what describes the rules', () => {
    const { packages, own } = load('');
    expect(packages).toEqual([]);
    expect(own.filter((name) => !/^rules\/(?:create-rule|index|lazy|no-[\w-]+|schema|valid-[\w-]+)\.js$/.test(name))).toEqual(['src/legacy/messages.js', 'src/legacy/problems.js', 'src/legacy/reasons.js', 'src/legacy/response-use-texts.js', 'src/report/documents.js']);
  });

  test('loads the needles for a file without one', () => {
    const { packages, own } = lint('export const greet = (name) => `Hello ${name}`;\n');
    expect(own).toEqual(expect.arrayContaining(['rules/candidates.js', 'src/legacy/needles.js']));
    expect(own.filter((name) => /^(?:rules\/analysis\.js|src\/(?:carriers|edits|project|rewrite)\/)/.test(name))).toEqual([]);
    expect(packages.filter((name) => /^(?:@typescript-eslint\/|jscodeshift$|ts-morph$)/.test(name))).toEqual([]);
  });

  test('loads the engine for a file with one, and no compiler', () => {
    const { packages, own } = lint(SMS_LOGIN);
    expect(own).toContain('rules/analysis.js');
    expect(packages).toEqual(expect.arrayContaining(['@typescript-eslint/scope-manager', 'jscodeshift']));
    expect(packages.filter((name) => /^(?:ts-morph|typescript)$/.test(name))).toEqual([]);
  });
});

describe('check', () => {
  const ORDINARY = {
    'package.json': '{ "name": "app", "dependencies": { "axios": "1.7.0" } }\n',
    '.github/workflows/ci.yml': 'on: push\njobs: {}\n',
    'README.md': '# App\n\n```js\ngreet();\n```\n',
    'index.html': '<!doctype html><script>greet();</script>\n',
    'data/log.har': '{ "log": { "entries": [] } }\n',
    'src/App.vue': '<script setup lang="ts">\nconst name = "Ada";\n</script>\n',
    'src/flow.js': '// @flow\nexport const id = (x: number): number => x;\n',
    'src/greet.ts': 'export const greet = (name: string): string => `Hello ${name}`;\n',
  };
  const check = (files: Record<string, string>): Loaded => loadedBy([MAIN, 'check'], createProject({ ...ORDINARY, ...files }).root);

  test('loads no parser and no engine where no file is a candidate', () => {
    const loaded = check({});
    expect(heavyOf(loaded)).toEqual([]);
    expect(loaded.own).toContain('src/run/run.js');
    expect(loaded.own.filter((name) => /^(?:src\/run\/engine\.js|src\/(?:carriers|edits)\/|transforms\/)/.test(name))).toEqual([]);
  });

  test.each([
    ['code', 'src/login.js', SMS_LOGIN, ['@babel/parser', '@typescript-eslint/scope-manager', 'jscodeshift']],
    ['a document', 'docs/login.md', `\`\`\`js\n${SMS_LOGIN}\`\`\`\n`, ['mdast-util-from-markdown', 'parse5']],
  ])('loads its parsers for %s with a candidate', (_what, name, text, parsers) => {
    const loaded = check({ [name]: text });
    expect(heavyOf(loaded)).toEqual(expect.arrayContaining(parsers));
    expect(loaded.own).toContain('src/run/engine.js');
  });
});

test('--version loads nothing but itself; --help loads the parser of arguments', () => {
  expect(loadedBy([MAIN, '--version'], ROOT)).toEqual({ packages: [], own: ['src/cli/main.js', 'src/run/package-file.js'] });
  expect(loadedBy([MAIN, '--help'], ROOT).packages).toContain('yargs');
});
