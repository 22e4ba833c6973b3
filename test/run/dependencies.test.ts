import { describe, expect, test } from 'vitest';
import { updatedManifest } from '../../src/run/dependencies.ts';
import { createProject } from '../support/project.ts';

const LOCK = 'auth0-lock-passwordless';
const manifest = (dependencies: Readonly<Record<string, string>>): string => `${JSON.stringify({ private: true, dependencies }, undefined, 2)}\n`;
const unused = (project: ReturnType<typeof createProject>) => project.report(['check']).report.followUps.filter(({ code }) => code === 'package-unused').flatMap(({ places }) => places);

describe('a retired package that a manifest names', () => {
  test('is told with its place where nothing speaks of it any more', () => {
    const project = createProject({ 'package.json': manifest({ [LOCK]: '^2.2.3', axios: '^1.0.0' }), 'package-lock.json': `{ "packages": { "node_modules/${LOCK}": {} } }`, 'src/a.js': 'export {};\n' });
    expect(unused(project)).toEqual([{ file: 'package.json', line: 4, column: 5 }]);
  });

  test.each([
    ['imports it', 'src/a.js', `import Lock from '${LOCK}';\n`],
    ['names it in a page', 'public/index.html', `<script src="/node_modules/${LOCK}/build.js"></script>\n`],
  ])('is not where a file %s', (_name, name, text) => {
    expect(unused(createProject({ 'package.json': manifest({ [LOCK]: '^2.2.3' }), [name]: text }))).toEqual([]);
  });

  test('counts for its own package only', () => {
    const project = createProject({ 'packages/a/package.json': manifest({ [LOCK]: '2' }), 'packages/b/package.json': manifest({ [LOCK]: '2' }), 'packages/b/a.js': `require('${LOCK}');\n` });
    expect(unused(project).map(({ file }) => file)).toEqual(['packages/a/package.json']);
  });
});

describe('migrate --update-dependencies', () => {
  const files = { 'package.json': manifest({ [LOCK]: '^2.2.3', auth0: '^2.44.0', axios: '^1.0.0' }), 'a.js': "require('axios');\n" };

  test('takes it out, sets the planned version, and leaves everything else as it is written', () => {
    const project = createProject(files);
    const { status, report } = project.report(['migrate', '--update-dependencies', '--assume', 'auth0@4']);
    expect(status).toBe(0);
    expect(project.read('package.json')).toBe(manifest({ auth0: '^4.0.0', axios: '^1.0.0' }));
    expect(report.followUps.map(({ code }) => code)).not.toContain('package-unused');
    expect(report.summary.filesChanged).toBe(1);
  });

  test('is never done unasked', () => {
    const project = createProject(files);
    project.report(['migrate', '--assume', 'auth0@4']);
    expect(project.read('package.json')).toBe(files['package.json']);
  });

  test('writes nothing in a dry run', () => {
    const project = createProject(files);
    expect(project.run(['migrate', '--update-dependencies', '--dry-run']).stdout).toContain(`-    "${LOCK}": "^2.2.3",`);
    expect(project.read('package.json')).toBe(files['package.json']);
  });
});

describe('a package that goes', () => {
  test.each([
    ['the first', '{\n    "dependencies": {\n        "gone": "1",\n        "b": "1"\n    }\n}\n', '{\n    "dependencies": {\n        "b": "1"\n    }\n}\n'],
    ['the last', '{\n  "dependencies": {\n    "b": "1",\n    "gone": "1"\n  }\n}\n', '{\n  "dependencies": {\n    "b": "1"\n  }\n}\n'],
    ['one between others', '{\r\n\t"dependencies": {\r\n\t\t"a": "1",\r\n\t\t"gone": "1",\r\n\t\t"b": "1"\r\n\t},\r\n\t"x":   [1,2]\r\n}\r\n', '{\r\n\t"dependencies": {\r\n\t\t"a": "1",\r\n\t\t"b": "1"\r\n\t},\r\n\t"x":   [1,2]\r\n}\r\n'],
  ])('is %s', (_name, text, updated) => {
    expect(updatedManifest(text, [{ kind: 'dependencies', pkg: 'gone' }], [])).toBe(updated);
  });
});

describe('a manifest', () => {
  test.each([
    ['with tabs and CRLF', '{\r\n\t"dependencies": {\r\n\t\t"auth0": "2.40.0",\r\n\t\t"b": "1"\r\n\t}\r\n}\r\n', '{\r\n\t"dependencies": {\r\n\t\t"auth0": "^4.0.0",\r\n\t\t"b": "1"\r\n\t}\r\n}\r\n'],
    ['in one line', '{"dependencies":{"auth0":"2.40.0"}}', '{"dependencies":{"auth0":"^4.0.0"}}'],
    ['with a range that fits already', '{"dependencies":{"auth0":"~4.3.0"}}', '{"dependencies":{"auth0":"~4.3.0"}}'],
    ['with a tag', '{"dependencies":{"auth0":"latest"}}', '{"dependencies":{"auth0":"latest"}}'],
    ['that is broken', '{', '{'],
  ])('%s', (_name, text, updated) => {
    expect(updatedManifest(text, [], ['auth0@4'])).toBe(updated);
  });
});
