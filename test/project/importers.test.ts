import { describe, expect, test } from 'vitest';
import type { Files } from '../support/project.ts';
import { ask } from './support.ts';

const ESM = { 'lib/urls.js': `export const RO = '/oauth/ro'; export const OTHER = 1;` };
const CJS = { 'lib/urls.js': `module.exports = { RO: '/oauth/ro', OTHER: 1 };` };

describe('every importer of an export is found', () => {
  test.each<[string, Files, string[]]>([
    ['by name', { 'a.js': `import { OTHER, RO } from './lib/urls';` }, ['a.js:1:17 RO']],
    ['by another name', { 'a.js': `import { RO as url } from './lib/urls.js';` }, ['a.js:1:16 url']],
    ['by a name that is a text', { 'a.js': `import { 'RO' as url } from './lib/urls';` }, ['a.js:1:18 url']],
    ['as a type', { 'a.ts': `import type { RO } from './lib/urls';` }, ['a.ts:1:15 RO (type)']],
    ['by a member of the namespace', { 'a.js': `import * as urls from './lib/urls';\nf(urls.RO, urls.OTHER, urls['RO']);` }, ['a.js:2:24 urls[\'RO\']', 'a.js:2:3 urls.RO']],
    ['by a part of the namespace', { 'a.js': `import * as urls from './lib/urls';\nconst { RO: url } = urls;` }, ['a.js:2:13 url']],
    ['by the rest of the namespace', { 'a.js': `import * as urls from './lib/urls';\nconst { OTHER, ...rest } = urls;\nf(rest.RO);` }, ['a.js:3:3 rest.RO']],
    ['by require', { 'a.js': `const urls = require('./lib/urls');\nf(urls.RO);` }, ['a.js:2:3 urls.RO']],
    ['by require in parts', { 'a.js': `const { RO } = require('./lib/urls');` }, ['a.js:1:9 RO']],
    ['by require in parts with a default', { 'a.js': `const { RO = 1 } = require('./lib/urls');` }, ['a.js:1:9 RO']],
    ['by a member of require', { 'a.js': `f(require('./lib/urls').RO);` }, [`a.js:1:3 require('./lib/urls').RO`]],
    ['by a name for a member of require', { 'a.js': `const url = require('./lib/urls').RO;` }, ['a.js:1:7 url']],
    ['by import()', { 'a.js': `const { RO } = await import('./lib/urls');` }, ['a.js:1:9 RO']],
    ['by import() with then', { 'a.js': `import('./lib/urls').then(({ RO }) => f(RO));` }, ['a.js:1:30 RO']],
    ['by import() with then and a name', { 'a.js': `import('./lib/urls').then((m) => f(m.RO));` }, ['a.js:1:36 m.RO']],
    ['by import = require', { 'a.ts': `import urls = require('./lib/urls');\nf(urls.RO);` }, ['a.ts:2:3 urls.RO']],
    ['by a re-export', { 'a.js': `export { RO } from './lib/urls';`, 'b.js': `import { RO } from './a';` }, ['a.js:1:10 RO', 'b.js:1:10 RO']],
    ['by a re-export under another name', { 'a.js': `export { RO as url } from './lib/urls';`, 'b.js': `import { url } from './a';` }, ['a.js:1:10 RO as url', 'b.js:1:10 url']],
    ['by a re-export as default', { 'a.js': `export { RO as default } from './lib/urls';`, 'b.js': `import url from './a';` }, ['a.js:1:10 RO as default', 'b.js:1:8 url']],
    ['by a star', { 'a.js': `export * from './lib/urls';`, 'b.js': `import { RO } from './a';` }, ['b.js:1:10 RO']],
    ['by two stars', { 'a.js': `export * from './lib/urls';`, 'b/index.js': `export * from '../a';`, 'c.js': `import { RO } from './b';` }, ['c.js:1:10 RO']],
    ['by a star under a name', { 'a.js': `export * as urls from './lib/urls';`, 'b.js': `import { urls } from './a';\nf(urls.RO);` }, ['a.js:1:1 export * as urls from \'./lib/urls\';', 'b.js:2:3 urls.RO']],
    ['by an import that is exported', { 'a.js': `import { RO } from './lib/urls';\nexport { RO as url };`, 'b.js': `import { url } from './a';` }, ['a.js:1:10 RO', 'b.js:1:10 url']],
    ['by a namespace that is exported', { 'a.js': `import * as urls from './lib/urls';\nexport default urls;`, 'b.js': `import urls from './a';\nf(urls.RO);` }, ['b.js:2:3 urls.RO']],
    ['by a constant that is exported', { 'a.js': `export const { RO } = require('./lib/urls');`, 'b.js': `import { RO } from './a';` }, ['a.js:1:16 RO', 'b.js:1:10 RO']],
    ['by a barrel of CommonJS', { 'a.js': `module.exports = { urls: require('./lib/urls') };`, 'b.js': `f(require('./a').urls.RO);` }, [`b.js:1:3 require('./a').urls.RO`]],
    ['by a barrel of CommonJS with a spread', { 'a.js': `module.exports = { ...require('./lib/urls') };`, 'b.js': `const { RO } = require('./a');` }, ['b.js:1:9 RO']],
    ['by a barrel that is a name', { 'a.js': `const api = { urls: require('./lib/urls') };\nmodule.exports = api;`, 'b.js': `const { urls: { RO } } = require('./a');` }, ['b.js:1:17 RO']],
    ['by exports of CommonJS', { 'a.js': `exports.url = require('./lib/urls').RO;`, 'b.js': `f(require('./a').url);` }, [`a.js:1:15 require('./lib/urls').RO`, `b.js:1:3 require('./a').url`]],
    ['by module.exports of CommonJS', { 'a.js': `module.exports = require('./lib/urls');`, 'b.js': `f(require('./a').RO);` }, [`b.js:1:3 require('./a').RO`]],
    ['by a compiled star', { 'a.js': `export * from './lib/urls'; export const RO = 2;`, 'b.js': `import { RO } from './a';` }, []],
    ['in circles', { 'a.js': `export * from './lib/urls'; export * from './b';`, 'b.js': `export * from './a';`, 'c.js': `import { RO } from './b';` }, ['c.js:1:10 RO']],
    ['of others only', { 'a.js': `import { RO } from './lib/other'; import { OTHER } from './lib/urls';`, 'lib/other.js': 'export const RO = 3;' }, []],
    ['for its effects only', { 'a.js': `import './lib/urls'; require('./lib/urls'); import('./lib/urls');` }, []],
    ['of a name that stands in a text only', { 'a.js': `const texts = ['RO', './lib/urls'];` }, []],
    ['as something that a local name hides', { 'a.js': `import * as urls from './lib/urls';\nfunction f(urls) { return urls.RO; }` }, []],
  ])('%s', (_case, files, expected) => {
    expect(ask({ ...ESM, ...files }).importersOf('lib/urls.js', 'RO')).toEqual(expected);
  });

  test.each<[string, Files, string[]]>([
    ['by require', { 'a.js': `const urls = require('./lib/urls');\nf(urls.RO);` }, ['a.js:2:3 urls.RO']],
    ['by name', { 'a.mjs': `import { RO } from './lib/urls.js';` }, ['a.mjs:1:10 RO']],
    ['by default', { 'a.mjs': `import urls from './lib/urls.js';\nf(urls.RO);` }, ['a.mjs:2:3 urls.RO']],
    ['by a namespace', { 'a.mjs': `import * as urls from './lib/urls.js';\nf(urls.RO, urls.default.RO);` }, ['a.mjs:2:12 urls.default.RO', 'a.mjs:2:3 urls.RO']],
    ['by import()', { 'a.mjs': `const { default: { RO } } = await import('./lib/urls.js');` }, ['a.mjs:1:20 RO']],
    ['by a star', { 'a.mjs': `export * from './lib/urls.js';`, 'b.js': `import { RO } from './a.mjs';` }, ['b.js:1:10 RO']],
  ])('of CommonJS %s', (_case, files, expected) => {
    expect(ask({ ...CJS, ...files }).importersOf('lib/urls.js', 'RO')).toEqual(expected);
  });

  test('of a default, of what is below it, and of JSON', () => {
    const asked = ask({
      'm.js': `export default { url: 1 };`, 'm.json': '{ "url": 1 }',
      'a.js': `import config from './m.js';\nf(config.url);`, 'b.js': `const { url } = require('./m').default;`, 'c.js': `import data from './m.json';\nf(data.url);`, 'd.js': `f(require('./m.json').url);`,
    });
    expect(asked.importersOf('m.js', 'default')).toEqual(['a.js:1:8 config', `b.js:1:17 require('./m').default`]);
    expect(asked.importersOf('m.js', 'default', ['url'])).toEqual(['a.js:2:3 config.url', 'b.js:1:9 url']);
    expect(asked.importersOf('m.json', 'url')).toEqual(['c.js:2:3 data.url', `d.js:1:3 require('./m.json').url`]);
    expect(asked.importersOf('m.json', 'default', ['url'])).toEqual(asked.importersOf('m.json', 'url'));
  });

  test('of all of a module at once', () => {
    const asked = ask({ ...ESM, 'a.js': `import x, { RO } from './lib/urls';`, 'b.js': `const urls = require('./lib/urls');`, 'c.js': `export * from './lib/urls';`, 'd.js': `import { OTHER } from './c';` });
    expect(asked.importersOf('lib/urls.js', '*')).toEqual(['a.js:1:13 RO', 'a.js:1:8 x', 'b.js:1:7 urls', `c.js:1:1 export * from './lib/urls';`, 'd.js:1:10 OTHER']);
  });

  test('with the files that pass it on', () => {
    const asked = ask({ ...ESM, 'a.js': `export * from './lib/urls';`, 'b.js': `export { RO } from './a';`, 'c.js': `import { RO } from './b';` });
    const { places } = asked.project.importersOf(asked.path('lib/urls.js'), 'RO');
    expect(places.map(({ path, form, via }) => [asked.name(path), form, via.map((one) => asked.name(one))])).toEqual([['b.js', 'reexport', ['lib/urls.js', 'a.js']], ['c.js', 'import', ['lib/urls.js', 'a.js', 'b.js']]]);
  });
});

describe('there may be more importers', () => {
  test.each<[string, Files, string[]]>([
    ['require of a name', { 'a.js': `f(require(name));` }, ['open: a.js computed-name']],
    ['import() of a name', { 'a.js': `f(await import(/* webpackChunkName: "x" */ name));` }, ['open: a.js computed-name']],
    ['a template that fits', { 'a.js': 'f(require(`./lib/${name}.js`));' }, ['open: a.js computed-name']],
    ['a sum that fits', { 'a.js': `f(require('./lib/' + name));` }, ['open: a.js computed-name']],
    ['a joined path that fits', { 'lib/a.js': `const urls = require(path.join(__dirname, name)); f(urls);` }, ['open: lib/a.js computed-name']],
    ['a glob of a bundler', { 'a.js': `import.meta.glob('./lib/*.js');` }, ['open: a.js computed-name']],
    ['a context of a bundler', { 'a.js': `require.context('./lib', true);` }, ['open: a.js computed-name']],
    ['a built name below the folder of a module', { 'a.mjs': `f(import(import.meta.dirname + '/lib/' + name));` }, ['open: a.mjs computed-name']],
    ['a computed module of which the name is read', { 'a.mjs': `const { RO } = await import(file);` }, ['open: a.mjs computed-name']],
    ['a namespace that is passed on', { 'a.js': `import * as urls from './lib/urls';\nf(urls);` }, ['a.js:2:3 urls', 'open: a.js out-of-sight']],
    ['a module that is passed on', { 'a.js': `f(require('./lib/urls'));` }, [`a.js:1:3 require('./lib/urls')`, 'open: a.js out-of-sight']],
    ['a computed key', { 'a.js': `import * as urls from './lib/urls';\nf(urls[name]);` }, ['a.js:2:3 urls[name]', 'open: a.js out-of-sight']],
    ['a module that is written to', { 'a.js': `let urls = require('./lib/urls');\nurls = 1;` }, ['a.js:2:1 urls', 'open: a.js out-of-sight']],
    ['a promise that is passed on', { 'a.js': `lazy(() => import('./lib/urls'));` }, [`a.js:1:12 import('./lib/urls')`, 'open: a.js out-of-sight']],
    ['a mock, which reads nothing', { 'a.test.js': `jest.mock('./lib/urls', () => ({ RO: 1 }));` }, []],
    ['require under another name', { 'a.js': `const load = module.require;\nf(load('./lib/urls').RO);` }, ['open: a.js opaque-loader']],
    ['AMD', { 'a.js': `define(['./lib/urls'], function (urls) { f(urls.RO); });` }, ['open: a.js opaque-loader']],
    ['an alias that nobody declares', { 'a.js': `import { RO } from '~/lib/urls';` }, ['open: a.js unresolved']],
    ['an alias of another name', { 'package.json': '{ "private": true }', 'a.js': `import { RO } from 'endpoints';` }, ['open: a.js unresolved']],
    ['a star of what is not found', { 'a.js': `export * from '@/urls';` }, ['open: a.js unresolved']],
    ['other cases', { 'a.js': `import { RO } from './lib/Urls';` }, ['open: a.js unresolved']],
    ['a file that does not parse', { 'a.js': `import { RO } from './lib/urls'; const = 1;` }, ['open: a.js unparsed']],
    ['a file that is no UTF-8', { 'a.js': Buffer.from(`import { RO } from './lib/urls'; // \xff`, 'latin1') }, ['open: a.js unparsed']],
    ['a file in UTF-16', { 'a.js': Buffer.from(`\uFEFFimport { RO } from './lib/urls';`, 'utf16le') }, ['open: a.js unparsed']],
    ['a component', { 'a.vue': `<script>import { RO } from './lib/urls'</script>` }, ['open: a.vue unparsed']],
    ['a package that others use', { 'package.json': '{ "name": "x", "main": "lib/urls.js" }' }, ['open: lib/urls.js published']],
    ['a package that exports it', { 'package.json': '{ "name": "x", "exports": { "./*": "./lib/*.js" } }' }, ['open: lib/urls.js published']],
    ['a package whose entry passes it on', { 'package.json': '{ "name": "x" }', 'index.js': `export * from './lib/urls';` }, ['open: index.js published']],
    ['a package whose entry is yet to be built', { 'package.json': '{ "name": "x", "main": "dist/main.js" }', 'src/index.ts': `export { RO } from '../lib/urls';` }, ['src/index.ts:1:10 RO', 'open: src/index.ts published']],
  ])('%s', (_case, files, expected) => {
    expect(ask({ ...ESM, ...files }).importersOf('lib/urls.js', 'RO')).toEqual(expected);
  });

  test.each<[string, Files]>([
    ['a computed name that does not fit', { 'a.js': 'f(require(`./locales/${name}.js`), require(path.join(__dirname, "models", name)));' }],
    ['a computed module that is only called', { 'a.js': `fs.readdirSync(dir).forEach((name) => require(path.join(dir, name))(app));` }],
    ['a computed module of which something else is read', { 'a.mjs': `const { main } = await import(file);\n(await import(file)).main();\nawait import(file);` }],
    ['a required text with a comment', { 'a.js': `require(/* this */ './b'); import(\n  // that\n  './b');`, 'b.js': '' }],
    ['a file that does not parse and does not name it', { 'a.js': 'const = 1;' }],
    ['a component that does not name it', { 'a.vue': `<script>import { OTHER } from './lib/other'</script>` }],
    ['documentation that names it', { 'a.md': '`RO` of `./lib/urls`' }],
    ['an installed package', { 'package.json': '{ "private": true, "dependencies": { "urls": "1" } }', 'a.js': `import { RO } from 'urls';` }],
    ['a private package', { 'package.json': '{ "private": true, "main": "lib/urls.js" }' }],
    ['a package that does not give it out', { 'package.json': '{ "name": "x", "exports": "./index.js" }', 'index.js': `import { RO as x } from './lib/other';`, 'lib/other.js': 'export const RO = 1;' }],
    ['a namespace of another module', { 'a.js': `import * as urls from './b/urls'; f(urls);`, 'b/urls.js': '' }],
    ['a mock of another module', { 'a.js': `jest.mock('./b/urls');`, 'b/urls.js': '' }],
  ])('but not by %s', (_case, files) => {
    expect(ask({ ...ESM, ...files }).importersOf('lib/urls.js', 'RO')).toEqual([]);
  });
});

describe('importers by the names that configurations give', () => {
  test('in a monorepo with two configurations', () => {
    const asked = ask({
      'package.json': '{ "private": true, "workspaces": ["apps/*", "libs/*"] }',
      'libs/urls/package.json': '{ "name": "@x/endpoints", "private": true, "main": "dist/index.js" }',
      'libs/urls/src/index.ts': `export * from './constants';`,
      'libs/urls/src/constants.ts': `export const RO = '/oauth/ro';`,
      'apps/web/package.json': '{ "name": "web", "private": true, "imports": { "#u": "../../libs/urls/src/index.ts" } }',
      'apps/web/tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"], "consts": ["../../libs/urls/src/constants.ts"] } } }',
      'apps/api/tsconfig.json': '{ "compilerOptions": { "baseUrl": "lib", "paths": { "@/*": ["*"] } } }',
      'apps/web/src/shared/urls.ts': `export { RO } from '@x/endpoints';`,
      'apps/web/src/a.ts': `import { RO } from '@/shared/urls';`,
      'apps/web/src/b.ts': `import { RO } from 'consts';`,
      'apps/web/src/c.ts': `import * as all from 'consts';\nconst key = 'x';\nf(all[key]);`,
      'apps/api/lib/shared/urls.ts': `export const RO = 1;`,
      'apps/api/lib/a.ts': `import { RO } from '@/shared/urls';`,
      'apps/api/lib/b.ts': `import { RO } from 'shared/urls';`,
      'apps/api/lib/c.ts': `import { RO } from '@x/endpoints';`,
    });
    expect(asked.importersOf('libs/urls/src/constants.ts', 'RO')).toEqual([
      'apps/api/lib/c.ts:1:10 RO', 'apps/web/src/a.ts:1:10 RO', 'apps/web/src/b.ts:1:10 RO', 'apps/web/src/c.ts:3:3 all[key]', 'apps/web/src/shared/urls.ts:1:10 RO', 'open: apps/web/src/c.ts out-of-sight',
    ]);
    expect(asked.importersOf('apps/api/lib/shared/urls.ts', 'RO')).toEqual(['apps/api/lib/a.ts:1:10 RO', 'apps/api/lib/b.ts:1:10 RO']);
  });

  test('in a JavaScript project without any configuration, with index files and folders above', () => {
    const asked = ask({ 'lib/index.js': 'exports.RO = 1;', 'a.js': `f(require('./lib').RO);`, 'lib/b.js': `f(require('.').RO);`, 'lib/c/d.js': `f(require('..').RO);`, 'lib/e.js': `f(require('./').OTHER);` });
    expect(asked.importersOf('lib/index.js', 'RO')).toEqual([`a.js:1:3 require('./lib').RO`, `lib/b.js:1:3 require('.').RO`, `lib/c/d.js:1:3 require('..').RO`]);
  });
});

test('a file that is listed and cannot be read leaves the answer open', () => {
  const disk = ask(ESM).disk;
  const asked = ask({}, { root: disk.root, listFiles: () => [disk.path('lib/urls.js'), disk.path('gone.js')] });
  const { isOpen, reasons } = asked.project.importersOf(disk.path('lib/urls.js'), 'RO');
  expect([isOpen, reasons]).toEqual([true, [{ path: disk.path('gone.js'), why: 'unparsed' }]]);
});

test('of 3,000 files only those are parsed that hold the name or that of the module', () => {
  const files: Record<string, string> = {
    'src/urls.js': `export const AUTH0_RO_URL = '/oauth/ro';`,
    'src/index.js': `export * from './urls';`,
    'src/login.js': `import { AUTH0_RO_URL } from './index.js';`,
    'src/whole.js': `import * as urls from './urls.js'; f(urls.OTHER);`,
  };
  for (let index = 0; index < 3_000; index++) files[`src/many/file${index}.js`] = `import { f } from './file${(index + 1) % 3_000}.js';\nexport const value${index} = f(${index}); // urls, index\n`;
  const asked = ask(files);
  expect(asked.loaded).toEqual([]);
  expect(asked.exportOf('src/index.js', 'AUTH0_RO_URL')).toEqual([`src/urls.js: AUTH0_RO_URL = '/oauth/ro'`]);
  expect(asked.loaded).toEqual(['src/index.js', 'src/urls.js']);
  expect(asked.importersOf('src/urls.js', 'AUTH0_RO_URL')).toEqual(['src/login.js:1:10 AUTH0_RO_URL']);
  expect(asked.loaded).toEqual(['src/index.js', 'src/login.js', 'src/urls.js', 'src/whole.js']);
});
