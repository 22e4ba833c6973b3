import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/run/config.ts';
import { expectMistake } from '../support/command.ts';
import { createProject, filesOf, type Files } from '../support/project.ts';
import { BROWSER_LOGIN, DATABASE_LOGIN, SMS_LOGIN } from '../support/samples.ts';

const config = (files: Files, folder = '.', named?: string) => readConfig(createProject(files, { hasGit: false }).path(folder), named).config;

const mistake = (saying: RegExp) => expect.objectContaining({ name: 'UsageError', message: expect.stringMatching(saying) });

describe('where the configuration comes from', () => {
  test.each([
    ['nowhere', {}, '.', {}],
    ['its own file', { 'oauth-ro.config.json': '{ "audience": "own" }' }, '.', { audience: 'own' }],
    ['the manifest', { 'package.json': '{ "name": "x", "oauth-ro": { "audience": "manifest" } }' }, '.', { audience: 'manifest' }],
    ['a folder above', { 'oauth-ro.config.json': '{ "audience": "above" }', 'a/b/c.js': '' }, 'a/b', { audience: 'above' }],
    ['the nearest folder, wholly', {
      'oauth-ro.config.json': '{ "audience": "far", "browserClients": true }',
      'a/oauth-ro.config.json': '{ "audience": "near" }',
      'a/b/c.js': '',
    }, 'a/b', { audience: 'near' }],
    ['a near manifest before a far file', {
      'oauth-ro.config.json': '{ "audience": "far" }',
      'a/package.json': '{ "oauth-ro": { "audience": "near" } }',
    }, 'a', { audience: 'near' }],
    ['the file of its own before the manifest beside it', {
      'oauth-ro.config.json': '{ "audience": "own" }',
      'package.json': '{ "oauth-ro": { "audience": "manifest" } }',
    }, '.', { audience: 'own' }],
    ['above a manifest that says nothing of it', {
      'oauth-ro.config.json': '{ "audience": "above" }',
      'a/package.json': '{ "name": "a", "devDependencies": { "oauth-ro": "1.0.0" }, "keywords": ["oauth-ro"] }',
    }, 'a', { audience: 'above' }],
    ['above a manifest that is broken', { 'oauth-ro.config.json': '{ "audience": "above" }', 'a/package.json': '{ broken' }, 'a', { audience: 'above' }],
    ['a file with a byte order mark', { 'oauth-ro.config.json': '\uFEFF{ "audience": "own" }' }, '.', { audience: 'own' }],
    ['a manifest with a byte order mark', { 'package.json': '\uFEFF{ "oauth-ro": { "audience": "manifest" } }' }, '.', { audience: 'manifest' }],
    ['a file that names its schema', { 'oauth-ro.config.json': '{ "$schema": "./x.json" }' }, '.', { $schema: './x.json' }],
  ])('%s', (_name, files: Files, folder, expected) => {
    expect(config(files, folder)).toEqual(expected);
  });

  test('the file that is named, and no other', () => {
    const files = { 'oauth-ro.config.json': '{ broken', 'ci/strict.json': '{ "audience": "named" }' };
    expect(config(files, '.', 'ci/strict.json')).toEqual({ audience: 'named' });
    expect(config(files, 'ci', 'strict.json')).toEqual({ audience: 'named' });
  });
});

describe('a configuration that is refused', () => {
  const own = (text: string): Files => ({ 'oauth-ro.config.json': text });

  test.each([
    ['an unknown key', own('{ "audiance": "x" }'), /oauth-ro\.config\.json.*"audiance"/],
    ['an unknown key of the manifest', { 'package.json': '{ "oauth-ro": { "audiance": "x" } }' }, /package\.json.*"audiance"/],
    ['a value of the wrong type', own('{ "browserClients": "yes" }'), /oauth-ro\.config\.json.*browserClients.*boolean/],
    ['a list with an item of the wrong type', own('{ "domains": ["login.example.com", 7] }'), /domains.*1.*string/],
    ['a text for a list', own('{ "ignore": "src" }'), /ignore.*array/],
    ['an empty audience', own('{ "audience": "" }'), /audience/],
    ['both forms of the audience', own('{ "audience": "a", "audienceExpression": "b" }'), /audience.*audienceExpression/],
    ['a version without a package', own('{ "assume": ["4"] }'), /assume/],
    ['broken JSON', own('{ "audience": '), /oauth-ro\.config\.json.*JSON/],
    ['an empty file', own(''), /oauth-ro\.config\.json.*JSON/],
    ['comments', own('// why\n{}'), /oauth-ro\.config\.json.*JSON/],
    ['a list', own('[]'), /oauth-ro\.config\.json.*object/],
    ['null', own('null'), /oauth-ro\.config\.json.*object/],
    ['a manifest whose key is a text', { 'package.json': '{ "oauth-ro": "x" }' }, /package\.json.*object/],
    ['a broken manifest that speaks of it', { 'package.json': '{ "oauth-ro": { }' }, /package\.json.*JSON/],
  ])('%s', (_name, files: Files, saying) => {
    expect(() => config(files)).toThrow(mistake(saying));
  });

  test('one that is named and not there, or is a folder', () => {
    expect(() => config({}, '.', 'no-such.json')).toThrow(mistake(/no-such\.json/));
    expect(() => config({ 'folder/x.js': '' }, '.', 'folder')).toThrow(mistake(/folder/));
  });

  test('one whose name is near to a key that there is: the message says which', () => {
    expect(() => config(own('{ "audiance": "x" }'))).toThrow(mistake(/did you mean "audience"/i));
  });

  test('stops the run before it writes, with one line', () => {
    const project = createProject({ ...own('{ "audiance":\n "x" }'), 'sms.js': SMS_LOGIN });
    expectMistake(project.run(['migrate']), /oauth-ro\.config\.json.*audiance/);
    expect(project.read('sms.js')).toBe(SMS_LOGIN);
  });

  test('with code that is no expression is named as what it is: the configuration, not an option', () => {
    const project = createProject({ ...own('{ "audienceExpression": "a; b" }'), 'sms.js': SMS_LOGIN });
    const result = project.run(['migrate']);
    expectMistake(result, /oauth-ro\.config\.json.*audienceExpression/);
    expect(result.stderr).not.toContain('--audience-expression');
  });
});

describe('what the configuration does', () => {
  test('its keys count as the options of the same name', () => {
    const project = createProject({
      'oauth-ro.config.json': '{ "browserClients": true, "databaseLogins": true, "audience": "https://api.example.com" }',
      'sms.js': SMS_LOGIN,
      'staff.js': DATABASE_LOGIN,
      'enter.js': BROWSER_LOGIN,
    });
    expect(project.report(['migrate']).report.summary).toMatchObject({ rewritten: 3, manual: 0 });
    expect(project.read('sms.js')).toContain("    audience: 'https://api.example.com',\n");
  });

  test('passwordlessConnections is proof of a connection with a name of its own', () => {
    const project = createProject({ 'oauth-ro.config.json': '{ "passwordlessConnections": ["Staff"] }', 'staff.js': DATABASE_LOGIN });
    expect(project.report(['migrate']).report.summary).toMatchObject({ rewritten: 1, manual: 0 });
    expect(project.read('staff.js')).toContain("    otp: secret,\n");
    expect(project.read('staff.js')).toContain("    realm: 'Staff',\n");
  });

  test('ignore leaves files out, in the form of .gitignore', () => {
    const project = createProject({
      'oauth-ro.config.json': '{ "ignore": ["/old/", "*.spec.js", "!keep.spec.js"] }',
      'old/a.js': SMS_LOGIN,
      'src/old/b.js': SMS_LOGIN,
      'src/c.spec.js': SMS_LOGIN,
      'src/keep.spec.js': SMS_LOGIN,
    });
    const { report } = project.report(['check']);
    expect(filesOf(report)).toEqual(['src/keep.spec.js', 'src/old/b.js']);
    expect(report.summary.filesScanned).toBe(3);
  });

  test('ignore is meant from the folder of the configuration, wherever the run is made', () => {
    const project = createProject({
      'oauth-ro.config.json': '{ "ignore": ["/packages/desk/old/"] }',
      'packages/desk/old/a.js': SMS_LOGIN,
      'packages/desk/src/b.js': SMS_LOGIN,
    });
    expect(filesOf(project.report(['check'], { cwd: 'packages/desk' }).report)).toEqual(['src/b.js']);
  });
});
