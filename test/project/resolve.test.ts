import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isTypescriptLoaded } from '../../src/project/typescript.ts';
import { createProject, type Files } from '../support/project.ts';
import { ask } from './support.ts';

function json(value: unknown): string {
  return JSON.stringify(value);
}

describe('relative names', () => {
  const files: Files = {
    'src/a.js': '', 'src/b.ts': '', 'src/c.tsx': '', 'src/d/index.js': '', 'src/e/index.ts': '', 'src/f.json': '{}', 'src/g.mts': '', 'src/h.cts': '',
    'src/i/package.json': json({ main: 'lib/main.js' }), 'src/i/lib/main.js': '', 'src/j.js': '', 'src/j/index.js': '', 'src/k.vue': '',
    'src/m.config.js': '', 'src/Upper.js': '', 'src/from.js': '', 'src/from.ts': '', 'index.js': '',
  };

  test.each([
    ['as it stands', './a.js', 'src/a.js'],
    ['without its extension', './a', 'src/a.js'],
    ['of TypeScript', './b', 'src/b.ts'],
    ['of TypeScript, written as what it compiles to', './b.js', 'src/b.ts'],
    ['of TypeScript with JSX, written as .js', './c.js', 'src/c.tsx'],
    ['of TypeScript with JSX, written as .jsx', './c.jsx', 'src/c.tsx'],
    ['.mts written as .mjs', './g.mjs', 'src/g.mts'],
    ['.cts written as .cjs', './h.cjs', 'src/h.cts'],
    ['the index of a folder', './d', 'src/d/index.js'],
    ['the index of a folder in TypeScript', './e', 'src/e/index.ts'],
    ['the index of a folder with a slash', './d/', 'src/d/index.js'],
    ['the main file of a folder', './i', 'src/i/lib/main.js'],
    ['a file before a folder', './j', 'src/j.js'],
    ['a folder, where a slash says so', './j/', 'src/j/index.js'],
    ['JSON', './f.json', 'src/f.json'],
    ['JSON without its extension', './f', 'src/f.json'],
    ['a name with a dot', './m.config', 'src/m.config.js'],
    ['the folder above', '..', 'index.js'],
    ['the folder above with a slash', '../', 'index.js'],
    ['another kind of file', './k.vue', 'src/k.vue'],
  ])('mean a file: %s', (_case, specifier, expected) => {
    expect(ask(files).resolve('src/from.ts', specifier)).toBe(expected);
  });

  test.each([
    ['what is not there', './nope'],
    ['other cases', './upper'],
    ['what only lies outside the project', '../../outside'],
    ['a query of a bundler', './a.js?raw'],
    ['a loader of a bundler', 'raw-loader!./a.js'],
    ['an absolute path', '/src/a.js'],
    ['what would lie below a file', './a.js/b'],
    ['nothing', ''],
  ])('mean no file: %s', (_case, specifier) => {
    expect(ask(files).resolve('src/from.ts', specifier)).toBeUndefined();
  });

  test('mean the file of the same language where there are two', () => {
    const asked = ask({ 'a.js': '', 'a.ts': '', 'from.js': '', 'from.ts': '' });
    expect([asked.resolve('from.js', './a'), asked.resolve('from.ts', './a'), asked.resolve('from.js', './a.js'), asked.resolve('from.ts', './a.js')]).toEqual(['a.js', 'a.ts', 'a.js', 'a.ts']);
  });

  test('mean nothing certain where a bundler chooses by platform', () => {
    const asked = ask({ 'a.js': '', 'a.ios.js': '', 'from.js': '' });
    expect([asked.resolve('from.js', './a'), asked.resolve('from.js', './a.js')]).toEqual([undefined, 'a.js']);
  });

  test('are read from what the caller holds in its hands', () => {
    const root = createProject({}, { hasGit: false }).root;
    const texts = new Map([[`${root}/a.ts`, 'export const a = 1'], [`${root}/b.ts`, '']]);
    const asked = ask({}, { root, readText: (path) => texts.get(path), listFiles: () => [...texts.keys()] });
    expect(asked.project.resolve(`${root}/b.ts`, './a.js')).toBe(`${root}/a.ts`);
    expect(asked.project.source(`${root}/a.ts`)?.text).toBe('export const a = 1');
  });
});

describe('tsconfig.json', () => {
  const aliases = { compilerOptions: { paths: { '@/*': ['./src/*'], config: ['./src/config.ts'] } } };

  test.each([
    ['paths', { 'tsconfig.json': json(aliases) }, '@/config'],
    ['paths without a star', { 'tsconfig.json': json(aliases) }, 'config'],
    ['paths from a base', { 'tsconfig.json': json({ compilerOptions: { baseUrl: 'src', paths: { '~/*': ['*'] } } }) }, '~/config'],
    ['a base alone', { 'tsconfig.json': json({ compilerOptions: { baseUrl: 'src' } }) }, 'config'],
    ['comments and trailing commas', { 'tsconfig.json': `// c\n{ "compilerOptions": { /* d */ "paths": { "@/*": ["./src/*"], }, }, }` }, '@/config'],
    ['what another configuration says', { 'tsconfig.json': json({ extends: './base.json' }), 'base.json': json(aliases), 'tsconfig.base.json': json(aliases) }, '@/config'],
    ['what an installed package says', { 'tsconfig.json': json({ extends: '@x/base/tsconfig.json' }), 'node_modules/@x/base/tsconfig.json': json({ compilerOptions: { paths: { '@/*': ['../../../src/*'] } } }) }, '@/config'],
    ['jsconfig.json', { 'jsconfig.json': json(aliases) }, '@/config'],
    ['a configuration that is only referred to', { 'tsconfig.json': json({ files: [], references: [{ path: './tsconfig.app.json' }] }), 'tsconfig.app.json': json({ ...aliases, include: ['src'] }) }, '@/config'],
    ['a list of patterns', { 'tsconfig.json': json({ ...aliases, include: ['./src/**/*.ts'] }) }, '@/config'],
    ['the written extension', { 'tsconfig.json': json(aliases) }, '@/config.js'],
  ] as const)('gives names their meaning: %s', (_case, files, specifier) => {
    expect(ask({ ...files, 'src/config.ts': '', 'src/deep/from.ts': '' }).resolve('src/deep/from.ts', specifier)).toBe('src/config.ts');
  });

  test.each([
    ['aliases that nobody declares', { 'tsconfig.json': json({}) }, '@/config'],
    ['an alias with a tilde that nobody declares', { 'webpack.config.js': `module.exports = { resolve: { alias: { '~': 'src' } } }` }, '~/config'],
    ['a target that is not there', { 'tsconfig.json': json({ compilerOptions: { paths: { '@/*': ['./lib/*'] } } }) }, '@/config'],
    ['an installed package', { 'tsconfig.json': json({ compilerOptions: { paths: { config: ['./node_modules/config'] } } }), 'node_modules/config/index.js': '' }, 'config'],
    ['types only', { 'tsconfig.json': json({ compilerOptions: { paths: { '*': ['./types/*'] } } }), 'types/config.d.ts': '' }, 'config'],
    ['a configuration that does not parse', { 'tsconfig.json': '{ "compilerOptions": { "paths": [' }, '@/config'],
    ['a configuration that extends itself', { 'tsconfig.json': json({ extends: './tsconfig.json', compilerOptions: { paths: {} } }) }, '@/config'],
  ] as const)('gives none: %s', (_case, files, specifier) => {
    expect(ask({ ...files, 'src/config.ts': '', 'src/deep/from.ts': '' }).resolve('src/deep/from.ts', specifier)).toBeUndefined();
  });

  test('counts for the files that it includes, the nearest first', () => {
    const asked = ask({
      'tsconfig.json': json({ compilerOptions: { paths: { '@/*': ['./shared/*'] } }, include: ['shared', 'tools'] }),
      'packages/a/tsconfig.json': json({ compilerOptions: { paths: { '@/*': ['./src/*'] } } }),
      'packages/b/tsconfig.json': json({ compilerOptions: { paths: { '@/*': ['./lib/*'] } }, include: ['lib'] }),
      'packages/a/src/config.ts': '', 'packages/b/lib/config.ts': '', 'shared/config.ts': '',
      'packages/a/src/from.ts': '', 'packages/b/lib/from.ts': '', 'packages/b/test/from.ts': '', 'tools/from.js': '', 'elsewhere/package.json': '{}', 'elsewhere/from.ts': '',
    });
    expect(asked.resolve('packages/a/src/from.ts', '@/config')).toBe('packages/a/src/config.ts');
    expect(asked.resolve('packages/b/lib/from.ts', '@/config')).toBe('packages/b/lib/config.ts');
    // No configuration includes the tests of the package; the one beside them is the only one that can be meant.
    expect(asked.resolve('packages/b/test/from.ts', '@/config')).toBe('packages/b/lib/config.ts');
    expect(asked.resolve('tools/from.js', '@/config')).toBe('shared/config.ts');
    // Another package may mean anything by the same alias.
    expect(asked.resolve('elsewhere/from.ts', '@/config')).toBeUndefined();
  });

  test('says nothing certain where two that might count differ', () => {
    const asked = ask({
      'tsconfig.json': json({ files: [], references: [{ path: './tsconfig.a.json' }, { path: './tsconfig.b.json' }] }),
      'tsconfig.a.json': json({ include: ['a'], compilerOptions: { paths: { '@/*': ['./a/*'] } } }),
      'tsconfig.b.json': json({ include: ['b'], compilerOptions: { paths: { '@/*': ['./b/*'] } } }),
      'a/config.ts': '', 'b/config.ts': '', 'a/from.ts': '', 'b/from.ts': '', 'from.ts': '',
    });
    expect(['a/from.ts', 'b/from.ts', 'from.ts'].map((from) => asked.resolve(from, '@/config'))).toEqual(['a/config.ts', 'b/config.ts', undefined]);
  });
});

describe('package imports and workspaces', () => {
  const from = 'packages/a/src/from.ts';
  const top = { 'package.json': json({ private: true, workspaces: ['packages/*'] }), 'packages/a/package.json': json({ name: 'a' }), [from]: '' };
  const sources = { 'packages/b/src/index.ts': '', 'packages/b/src/config.ts': '' };

  test.each([
    ['exact', { imports: { '#config': './src/config.ts' } }, '#config'],
    ['with a star', { imports: { '#src/*': './src/*.ts' } }, '#src/config'],
    ['with conditions that agree', { imports: { '#config': { types: './src/config.d.ts', default: './src/config.ts' } } }, '#config'],
    ['to what is yet to be built', { imports: { '#config': './dist/config.js' } }, '#config'],
  ])('an import of the own package: %s', (_case, manifest, specifier) => {
    expect(ask({ 'package.json': json(manifest), 'src/config.ts': '', 'src/from.ts': '' }).resolve('src/from.ts', specifier)).toBe('src/config.ts');
  });

  test.each([
    ['that is not declared', { imports: { '#other': './src/config.ts' } }],
    ['with conditions that differ', { imports: { '#config': { node: './src/config.ts', default: './src/from.ts' } } }],
    ['of a package', { imports: { '#config': 'axios' }, dependencies: { axios: '1' } }],
  ])('no import of the own package: one %s', (_case, manifest) => {
    expect(ask({ 'package.json': json(manifest), 'src/config.ts': '', 'src/from.ts': '' }).resolve('src/from.ts', '#config')).toBeUndefined();
  });

  test.each([
    ['main', { main: 'src/index.ts' }, '@x/b', 'index'],
    ['main that is yet to be built', { main: 'dist/index.js' }, '@x/b', 'index'],
    ['main that does not say where it is built from', { main: 'bundle.js' }, '@x/b', 'index'],
    ['no main', {}, '@x/b', 'index'],
    ['source', { main: 'bundle.js', source: 'src/config.ts' }, '@x/b', 'config'],
    ['exports', { exports: { '.': './src/index.ts' } }, '@x/b', 'index'],
    ['exports of one file', { exports: './src/index.ts' }, '@x/b', 'index'],
    ['exports with conditions', { exports: { '.': { types: './dist/index.d.ts', import: './dist/index.mjs', require: './dist/index.cjs' } } }, '@x/b', 'index'],
    ['exports of a subpath', { exports: { '.': './src/index.ts', './config': './dist/config.js' } }, '@x/b/config', 'config'],
    ['exports with a star', { exports: { './*': './dist/*.js' } }, '@x/b/config', 'config'],
    ['a path inside', {}, '@x/b/src/config', 'config'],
    ['a path inside what is built', { main: 'dist/index.js' }, '@x/b/dist/config', 'config'],
  ])('another workspace: %s', (_case, manifest, specifier, expected) => {
    expect(ask({ ...top, ...sources, 'packages/b/package.json': json({ name: '@x/b', ...manifest }) }).resolve(from, specifier)).toBe(`packages/b/src/${expected}.ts`);
  });

  test.each([
    ['pnpm', { 'package.json': json({ private: true }), 'pnpm-workspace.yaml': `packages:\n  # all\n  - 'packages/*'\n  - "!packages/none"\n` }],
    ['lerna', { 'package.json': json({ private: true }), 'lerna.json': json({ packages: ['packages/*'] }) }],
    ['yarn, with options', { 'package.json': json({ private: true, workspaces: { packages: ['./packages/*/'] } }) }],
    ['a dependency on a folder', { 'package.json': '{}', 'packages/a/package.json': json({ name: 'a', dependencies: { '@x/b': 'file:../b' } }) }],
  ] as const)('workspaces of %s', (_case, files) => {
    expect(ask({ ...top, ...sources, 'packages/b/package.json': json({ name: '@x/b' }), ...files }).resolve(from, '@x/b')).toBe('packages/b/src/index.ts');
  });

  test('a workspace that is linked among the installed packages', () => {
    const asked = ask({ 'package.json': '{}', [from]: '', ...sources, 'packages/b/package.json': json({ name: '@x/b' }) });
    asked.disk.link('node_modules/@x/b', '../../packages/b');
    expect(asked.resolve(from, '@x/b/src/config')).toBe('packages/b/src/config.ts');
  });

  test('a package that imports itself by name', () => {
    expect(ask({ 'package.json': json({ name: 'self', exports: { './config': './src/config.ts' } }), 'src/config.ts': '', 'src/from.ts': '' }).resolve('src/from.ts', 'self/config')).toBe('src/config.ts');
  });

  test.each([
    ['a folder that is no workspace', { 'package.json': '{}' }],
    ['an installed package of the same name', { 'node_modules/@x/b/index.js': '' }],
    ['two workspaces of one name', { 'packages/c/package.json': json({ name: '@x/b' }), 'packages/c/src/index.ts': '' }],
    ['a subpath that exports leave out', { 'packages/b/package.json': json({ name: '@x/b', exports: { './config': './src/config.ts' } }) }],
    ['conditions that lead to different files', { 'packages/b/package.json': json({ name: '@x/b', exports: { browser: './src/config.ts', default: './src/index.ts' } }) }],
  ] as const)('no workspace: %s', (_case, files) => {
    expect(ask({ ...top, ...sources, 'packages/b/package.json': json({ name: '@x/b' }), ...files }).resolve(from, '@x/b')).toBeUndefined();
  });

  test('packages from outside are known as such', () => {
    const asked = ask({ 'package.json': json({ dependencies: { axios: '1', '@x/y': '2' } }), 'from.js': '' });
    const kinds = ['axios', '@x/y/z', 'fs', 'node:test', 'fs/promises', 'nope', '@/x'].map((one) => asked.project.resolution(asked.path('from.js'), one).kind);
    expect(kinds).toEqual(['outside', 'outside', 'outside', 'outside', 'outside', 'unknown', 'unknown']);
  });
});

test('TypeScript is loaded for mapped names only', () => {
  const probe = createProject({ 'package.json': json({ dependencies: { axios: '1' }, imports: { '#a': './a.js' } }), 'tsconfig.json': json({ compilerOptions: { strict: true } }), 'a.js': '', 'b.js': '' }, { hasGit: false });
  const modules = ['project', 'typescript'].map((name) => fileURLToPath(new URL(`../../dist/src/project/${name}.js`, import.meta.url)));
  const script = `
    const [{ Project }, { isTypescriptLoaded }] = await Promise.all(${json(modules)}.map((path) => import(path)));
    const project = new Project({ root: ${json(probe.root)} });
    const found = ['./a', '#a', 'axios', 'nope'].map((one) => project.resolve(${json(probe.path('b.js'))}, one) !== undefined);
    console.log(JSON.stringify([found, isTypescriptLoaded()]));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([[true, true, false, false], false]);
  expect(isTypescriptLoaded()).toBe(true);
});
