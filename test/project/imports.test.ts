import { describe, expect, test } from 'vitest';
import { ask } from './support.ts';

const MODULES = {
  'esm.js': `export const a = 1; export default { b: 2 }; export const o = { k: { l: 3 } };`,
  'cjs.js': `module.exports = { a: 1, o: { k: 2 }, default: 9 };`,
  'data.json': '{ "a": { "b": 1 } }',
  'whole.ts': 'export = { a: 1 };',
};

describe('an import is followed', () => {
  test.each([
    ['by name', `import { a } from './esm';`, 'a', ['esm.js: a = 1']],
    ['by another name', `import { a as b } from './esm';`, 'a as b', ['esm.js: a = 1']],
    ['by a use of the name', `import { a as b } from './esm'; f(b);`, 'b', ['esm.js: a = 1']],
    ['by default', `import a from './esm';`, 'a', ['esm.js: { b: 2 }']],
    ['by default among names', `import { default as x } from './esm';`, 'default as x', ['esm.js: { b: 2 }']],
    ['as a namespace', `import * as ns from './esm';`, '* as ns', ['esm.js: *']],
    ['as a member of a namespace', `import * as ns from './esm'; f(ns.a);`, 'ns.a', ['esm.js: a = 1']],
    ['by default from CommonJS', `import c from './cjs';`, 'c', ['cjs.js: { a: 1, o: { k: 2 }, default: 9 }']],
    ['by name from CommonJS', `import { a } from './cjs';`, 'a', ['cjs.js: 1']],
    ['by require', `const c = require('./cjs');`, `c = require('./cjs')`, ['cjs.js: { a: 1, o: { k: 2 }, default: 9 }']],
    ['by require of a module', `const c = require('./esm');`, `c = require('./esm')`, ['esm.js: *']],
    ['by require in parts', `const { a } = require('./cjs');`, 'a', ['cjs.js: 1']],
    ['by require in renamed parts', `const { o: { k: x } } = require('./cjs');`, 'x', ['cjs.js: 2']],
    ['by require with a default', `const { default: x } = require('./cjs');`, 'x', ['cjs.js: 9']],
    ['by require with a member', `f(require('./cjs').a);`, `require('./cjs').a`, ['cjs.js: 1']],
    ['by require with members', `const k = require('./cjs').o.k;`, 'k', ['cjs.js: 2']],
    ['by require of a default', `const x = require('./esm').default;`, 'x', ['esm.js: { b: 2 }']],
    ['by require through a name', `const c = require('./cjs'); const { a } = c;`, 'a', ['cjs.js: 1']],
    ['by require that was made', `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const { a } = require('./cjs');`, 'a', ['cjs.js: 1']],
    ['by import()', `const m = await import('./esm');`, 'm', ['esm.js: *']],
    ['by import() in parts', `const { a } = await import('./esm');`, 'a', ['esm.js: a = 1']],
    ['by import() with a member', `f((await import('./esm')).a);`, `(await import('./esm')).a`, ['esm.js: a = 1']],
    ['by import() of CommonJS', `const { default: c } = await import('./cjs');`, 'c', ['cjs.js: { a: 1, o: { k: 2 }, default: 9 }']],
    ['of JSON', `import d from './data.json';`, 'd', ['data.json: { "a": { "b": 1 } }']],
    ['of a key of JSON', `const { a: { b } } = require('./data');`, 'b', ['data.json: 1']],
    ['of a key of an object', `const { o: { k } } = require('./esm');`, 'k', ['esm.js: o = { k: { l: 3 } } > k']],
  ])('%s', (_case, text, wanted, expected) => {
    expect(ask({ ...MODULES, 'from.js': text }).importOf('from.js', wanted)).toEqual(expected);
  });

  test.each([
    ['import = require', `import w = require('./whole');`, `import w = require('./whole');`],
    ['its name', `import w = require('./whole'); f(w);`, 'w'],
    ['a default', `import w from './whole';`, 'w'],
  ])('from TypeScript: %s', (_case, text, wanted) => {
    expect(ask({ ...MODULES, 'from.ts': text }).importOf('from.ts', wanted)).toEqual(['whole.ts: { a: 1 }']);
  });
});

describe('an import is not known', () => {
  test.each([
    ['of a package', `import a from 'axios';`, 'a'],
    ['of what is not exported', `import { nope } from './esm';`, 'nope'],
    ['of a key that is not there', `const { nope } = require('./cjs');`, 'nope'],
    ['with a default of its own', `const { a = 2 } = require('./cjs');`, 'a = 2'],
    ['of the rest', `const { a, ...rest } = require('./cjs');`, '...rest'],
    ['that is written again', `let { a } = require('./cjs'); a = 3; f(a);`, 'a'],
    ['that is not awaited', `const m = import('./esm');`, 'm'],
    ['by a name that is computed', `const m = require('./' + name);`, 'm'],
    ['by another require', `function require() {} const m = require('./cjs'); f(m);`, 'm'],
    ['of a type', `import type { a } from './esm';`, 'a'],
    ['where names go in a circle', `const a = b, b = a; f(a);`, 'a'],
    ['of an ordinary name', `const a = 1; f(a);`, 'a'],
  ])('%s', (_case, text, wanted) => {
    expect(ask({ ...MODULES, 'from.ts': text }).importOf('from.ts', wanted)).toBeUndefined();
  });
});
