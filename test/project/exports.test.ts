import { describe, expect, test } from 'vitest';
import type { Files } from '../support/project.ts';
import { ask } from './support.ts';

describe('an export is followed to what it stands for', () => {
  test.each<[string, Files, string, string[]]>([
    ['a constant', { 'm.ts': `export const a = '/x';` }, 'a', [`m.ts: a = '/x'`]],
    ['a typed constant', { 'm.ts': `export const a: string = '/x' as const;` }, 'a', [`m.ts: a: string = '/x' as const`]],
    ['a variable', { 'm.js': `export let a = 1; a = 2;` }, 'a', ['m.js: a = 1']],
    ['a part of a pattern', { 'm.js': `export const { b: [a] } = c;` }, 'a', ['m.js: a']],
    ['a function', { 'm.ts': `export function f(): void; export function f() {}` }, 'f', ['m.ts: function f() {}']],
    ['a class', { 'm.js': 'export class A {}' }, 'A', ['m.js: class A {}']],
    ['an enum', { 'm.ts': `export enum E { A = 'a' }` }, 'E', [`m.ts: enum E { A = 'a' }`]],
    ['a constant enum', { 'm.ts': `export const enum E { A = 'a' }` }, 'E', [`m.ts: const enum E { A = 'a' }`]],
    ['another name', { 'm.js': 'const a = 1; export { a as b };' }, 'b', ['m.js: a = 1']],
    ['a name that is a text', { 'm.js': `const a = 1; export { a as 'b c' };` }, 'b c', ['m.js: a = 1']],
    ['a constant that shares its name with a type', { 'm.ts': `type A = 1; const A = 1; export { A };` }, 'A', ['m.ts: A = 1']],
    ['a default expression', { 'm.js': 'export default { a: 1 };' }, 'default', ['m.js: { a: 1 }']],
    ['a default function', { 'm.js': 'export default function () {}' }, 'default', ['m.js: function () {}']],
    ['a default name', { 'm.js': 'const a = 1; export default a;' }, 'default', ['m.js: a = 1']],
    ['a default by name', { 'm.js': 'const a = 1; export { a as default };' }, 'default', ['m.js: a = 1']],
    ['all as one', { 'm.js': 'export const a = 1;' }, '*', ['m.js: *']],
    ['from another file', { 'm.js': `export { a as b } from './n';`, 'n.js': 'export const a = 1;' }, 'b', ['n.js: a = 1']],
    ['a default from another file', { 'm.js': `export { default as b } from './n';`, 'n.js': 'export default 1;' }, 'b', ['n.js: 1']],
    ['all of another file', { 'm.js': `export * from './n';`, 'n.js': 'export const a = 1;' }, 'a', ['n.js: a = 1']],
    ['all of another file under a name', { 'm.js': `export * as n from './n';`, 'n.js': '' }, 'n', ['n.js: *']],
    ['an import', { 'm.js': `import { a } from './n'; export { a };`, 'n.js': 'export const a = 1;' }, 'a', ['n.js: a = 1']],
    ['a default import as default', { 'm.js': `import a from './n'; export default a;`, 'n.js': 'export default 1;' }, 'default', ['n.js: 1']],
    ['a namespace import', { 'm.js': `import * as a from './n'; export { a };`, 'n.js': 'export const b = 1;' }, 'a', ['n.js: *']],
    ['a member of a namespace import', { 'm.js': `import * as a from './n'; export default a.b;`, 'n.js': 'export const b = 1;' }, 'default', ['n.js: b = 1']],
    ['an own name before those of others', { 'm.js': `export * from './n'; export const a = 2;`, 'n.js': 'export const a = 1;' }, 'a', ['m.js: a = 2']],
    ['one found by two ways', { 'm.js': `export * from './n'; export * from './o';`, 'n.js': `export * from './o';`, 'o.js': 'export const a = 1;' }, 'a', ['o.js: a = 1']],
    ['one of two files in a circle', { 'm.js': `export * from './n';`, 'n.js': `export * from './m'; export const a = 1;` }, 'a', ['n.js: a = 1']],
    ['barrels of barrels', { 'm.ts': `export * from './n/index.js';`, 'n/index.ts': `export { x as a } from './o';`, 'n/o.ts': `import p from './p'; const { x } = p; export { p, x };`, 'n/p.ts': `export default { x: '/x' };` }, 'a', [`n/p.ts: '/x'`]],
    ['module.exports with keys', { 'm.js': `module.exports = { a: 1 };` }, 'a', ['m.js: 1']],
    ['module.exports with nested names', { 'm.js': `const a = 1; module.exports = { a };` }, 'a', ['m.js: a = 1']],
    ['module.exports as a whole', { 'm.js': `module.exports = { a: 1 };` }, 'export=', ['m.js: { a: 1 }']],
    ['module.exports as a default', { 'm.js': `module.exports = { a: 1 };` }, 'default', ['m.js: { a: 1 }']],
    ['module.exports with a name', { 'm.js': `const c = { a: 1 }; module.exports = c;` }, 'a', ['m.js: c = { a: 1 } > a']],
    ['module.exports with a spread', { 'm.js': `module.exports = { ...b, a: 1 };` }, 'a', ['m.js: { ...b, a: 1 } > a']],
    ['module.exports with another module', { 'm.js': `module.exports = require('./n');`, 'n.js': 'exports.a = 1;' }, 'a', ['n.js: 1']],
    ['module.exports with a member of another module', { 'm.js': `module.exports = { a: require('./n').b };`, 'n.js': 'exports.b = 1;' }, 'a', ['n.js: 1']],
    ['one of two wholes', { 'm.js': `if (b) module.exports = { a: 1 }; else module.exports = { a: 2 };` }, 'a', ['m.js: 1', 'm.js: 2']],
    ['exports with a key', { 'm.js': 'exports.a = 1;' }, 'a', ['m.js: 1']],
    ['exports without any whole', { 'm.js': 'exports.a = 1;' }, 'export=', ['m.js: *']],
    ['exports as a default', { 'm.js': 'exports.a = 1;' }, 'default', ['m.js: *']],
    ['module.exports with a key', { 'm.js': 'module.exports.a = 1;' }, 'a', ['m.js: 1']],
    ['a key written as text', { 'm.js': `module['exports']['a'] = 1;` }, 'a', ['m.js: 1']],
    ['a function with keys', { 'm.js': 'module.exports = f; module.exports.a = 1; function f() {}' }, 'export=', ['m.js: function f() {}']],
    ['exports in a chain', { 'm.js': 'exports = module.exports = { a: 1 }; exports.b = exports.c = 2;' }, 'a', ['m.js: 1']],
    ['a compiled file', { 'm.js': `Object.defineProperty(exports, '__esModule', { value: true }); exports.a = void 0; exports.a = 1; exports.default = 2; if (typeof exports === 'object') {}` }, 'a', ['m.js: 1']],
    ['the default of a compiled file', { 'm.js': `Object.defineProperty(exports, '__esModule', { value: true }); exports.default = 2;` }, 'default', ['m.js: 2']],
    ['a default that may be the whole', { 'm.js': 'exports.default = 2;' }, 'default', ['m.js: 2', 'm.js: *']],
    ['a compiled re-export', { 'm.js': `var n = require('./n'); Object.defineProperty(exports, 'a', { enumerable: true, get: function () { return n.b; } });`, 'n.js': 'exports.b = 1;' }, 'a', ['n.js: 1']],
    ['a compiled star', { 'm.js': `var t = require('tslib'); t.__exportStar(require('./n'), exports);`, 'n.js': 'exports.a = 1;' }, 'a', ['n.js: 1']],
    ['all of CommonJS', { 'm.mjs': `export * from './n.cjs';`, 'n.cjs': 'exports.a = 1;' }, 'a', ['n.cjs: 1']],
    ['TypeScript\'s export =', { 'm.ts': `const c = { a: 1 }; export = c;` }, 'export=', ['m.ts: c = { a: 1 }']],
    ['TypeScript\'s export = as a default', { 'm.ts': `export = { a: 1 };` }, 'default', ['m.ts: { a: 1 }']],
    ['a key of JSON', { 'm.json': '{\n  "a": { "b": "/x" }\n}' }, 'a', ['m.json: { "b": "/x" }']],
    ['JSON as a whole', { 'm.json': '{ "a": 1 }' }, 'default', ['m.json: { "a": 1 }']],
    ['a list in JSON', { 'm.json': '[1]' }, 'export=', ['m.json: [1]']],
    ['JSON through a barrel', { 'm.js': `export { default as a } from './n.json';`, 'n.json': '{ "b": 1 }' }, 'a', ['n.json: { "b": 1 }']],
  ])('%s', (_case, files, name, expected) => {
    const [first = ''] = Object.keys(files);
    expect(ask(files).exportOf(first, name)).toEqual(expected);
  });
});

describe('an export is not known', () => {
  test.each<[string, Files, string]>([
    ['where there is none', { 'm.js': 'export const b = 1;' }, 'a'],
    ['where there is only a type', { 'm.ts': 'export type a = 1; export interface b {}' }, 'a'],
    ['where only its type is exported', { 'm.ts': 'const a = 1; export { type a };' }, 'a'],
    ['where the file does not parse', { 'm.js': 'export const a = ;' }, 'a'],
    ['where the file is not there', { 'n.js': '' }, 'a'],
    ['where it comes from a package', { 'm.js': `export { a } from 'axios';` }, 'a'],
    ['where another file is not there', { 'm.js': `export { a } from './n';` }, 'a'],
    ['where two files show it', { 'm.js': `export * from './n'; export * from './o';`, 'n.js': 'export const a = 1;', 'o.js': 'export const a = 2;' }, 'a'],
    ['where it goes round in a circle', { 'm.js': `export { a } from './n';`, 'n.js': `export { a } from './m';` }, 'a'],
    ['where names go round in a circle', { 'm.js': `const a = b, b = a; export { a };`, 'n.js': '' }, 'c'],
    ['as a default behind a star', { 'm.js': `export * from './n';`, 'n.js': 'export default 1;' }, 'default'],
    ['as a default of a file without exports', { 'm.js': 'console.log(1);' }, 'default'],
    ['where exports are handed out', { 'm.js': 'exports.a = 1; change(exports);' }, 'a'],
    ['where exports get another name', { 'm.js': 'const e = module.exports; e.a = 1; exports.a = 2;' }, 'a'],
    ['where keys are computed', { 'm.js': 'exports.a = 1; for (const k of ks) exports[k] = 2;' }, 'a'],
    ['where an export is changed', { 'm.js': 'exports.a = { b: 1 }; exports.a.b = 2;' }, 'a'],
    ['where exports are merged', { 'm.js': 'exports.a = 1; Object.assign(exports, b);' }, 'a'],
    ['where a whole lacks the key', { 'm.js': 'module.exports = { b: 1 };' }, 'a'],
    ['where the module object is handed out', { 'm.js': 'exports.a = 1; change(module);' }, 'a'],
    ['in JSON that is none', { 'm.json': '{ a: 1 }' }, 'a'],
    ['in JSON without the key', { 'm.json': '{ "b": 1 }' }, 'a'],
    ['behind a compiled star of a package', { 'm.js': `__exportStar(require('axios'), exports);` }, 'a'],
  ])('%s', (_case, files, name) => {
    expect(ask(files).exportOf('m.js' in files ? 'm.js' : (Object.keys(files)[0] as string).replace('n.js', 'm.js'), name)).toBeUndefined();
  });
});

test('syntax errors in other files do not matter', () => {
  const asked = ask({ 'm.js': `export * from './n'; export { b } from './o';`, 'n.js': 'export const a = 1;', 'o.js': 'export const b = ;', 'p.js': '<<<<<<< HEAD' });
  expect([asked.exportOf('m.js', 'a'), asked.exportOf('m.js', 'b'), asked.loaded]).toEqual([['n.js: a = 1'], undefined, ['m.js', 'n.js', 'o.js']]);
});

test('the offsets of JSON count in its text, without its byte order mark', () => {
  const asked = ask({ 'm.json': '\uFEFF\r\n{\r\n\t"a": "/oauth/ro"\r\n}\r\n' });
  expect(asked.exportOf('m.json', 'a')).toEqual(['m.json: "/oauth/ro"']);
  expect(asked.project.source(asked.path('m.json'))?.positionOf(11)).toEqual({ line: 3, column: 7 });
});

test('members of a namespace, of a literal and of anything else can be asked for', () => {
  const asked = ask({ 'm.js': `export const a = 1; export default { b: { c: 2 } }; export const d = f();` });
  const of = (name: string, ...keys: string[]) => {
    const members = keys.reduce((targets, key) => targets?.flatMap((target) => asked.project.memberOf(target, key) ?? []), asked.project.exportOf(asked.path('m.js'), name));
    return members?.map((target) => target.kind === 'value' && [target.file.textOf(target.node), ...target.keys]);
  };
  expect([of('*', 'a'), of('default', 'b', 'c'), of('d', 'x', 'y'), of('*', 'nope')]).toEqual([[['a']], [['2']], [['d', 'x', 'y']], []]);
});

test('a path or a text that cannot be read is no source, and no error', () => {
  const asked = ask({ 'a.js': 'const =', 'b.js': Buffer.from([0x63, 0xff, 0xfe]), 'c.txt': '', 'd/e.js': '', 'f.js': '('.repeat(50_000) });
  expect(['a.js', 'b.js', 'c.txt', 'd', 'nope.js', 'f.js'].map((name) => asked.project.source(asked.path(name)))).toEqual(Array(6).fill(undefined));
});
