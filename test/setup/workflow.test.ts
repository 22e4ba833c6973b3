import { describe, expect, test } from 'vitest';
import { MANAGERS, type Manager } from '../../src/setup/managers.ts';
import { addStep, newWorkflow } from '../../src/setup/workflow.ts';

const HEAD = 'name: CI\non: [push, pull_request]\njobs:\n';

const STYLES: readonly (readonly [name: string, before: string, after: string])[] = [
  [
    'a step behind the linter',
    `${HEAD}  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: npm ci\n      - run: npm run lint\n      - run: npm test\n`,
    `${HEAD}  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: npm ci\n      - run: npm run lint\n      - run: npx oauth-ro-codemod check --format github\n      - run: npm test\n`,
  ],
  [
    'steps with names and empty lines between them, in the column of their key',
    `${HEAD}  lint:\n    steps:\n    - name: Install\n      run: npm ci\n\n    - name: Lint\n      if: matrix.node == 22\n      working-directory: web\n      run: |\n        npx eslint .\n        # and no more\n\n    # Then the tests.\n    - name: Test\n      run: npm test\n`,
    `${HEAD}  lint:\n    steps:\n    - name: Install\n      run: npm ci\n\n    - name: Lint\n      if: matrix.node == 22\n      working-directory: web\n      run: |\n        npx eslint .\n        # and no more\n\n    - name: Look for legacy Auth0 logins\n      if: matrix.node == 22\n      working-directory: web\n      run: npx oauth-ro-codemod check --format github\n\n    # Then the tests.\n    - name: Test\n      run: npm test\n`,
  ],
  [
    'one step that does all, at the end of a file without a last line break',
    `${HEAD}  all:\n    steps:\n      - uses: actions/checkout@v4\n      - run: |\n          npm ci\n          npm run lint`,
    `${HEAD}  all:\n    steps:\n      - uses: actions/checkout@v4\n      - run: |\n          npm ci\n          npm run lint\n      - run: npx oauth-ro-codemod check --format github`,
  ],
  [
    'the job that lints, of several',
    `${HEAD}  test:\n    steps:\n      - run: npm ci\n      - run: npm test\n  lint:\n    steps:\n      - run: yarn install --immutable\n      - run: yarn lint\n`,
    `${HEAD}  test:\n    steps:\n      - run: npm ci\n      - run: npm test\n  lint:\n    steps:\n      - run: yarn install --immutable\n      - run: yarn lint\n      - run: npx oauth-ro-codemod check --format github\n`,
  ],
];

describe('the step in a workflow', () => {
  test.each(STYLES)('%s', (_name, before, after) => {
    expect(addStep(before)).toBe(after);
    expect(addStep(before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'));
  });

  test('runs in the folder of the project', () => {
    const [, before] = STYLES[0] as (typeof STYLES)[number];
    expect(addStep(before, 'packages/web')).toContain('      - run: npx oauth-ro-codemod check --format github\n        working-directory: packages/web\n');
  });

  test.each([
    ['that runs on releases only', 'on: release\njobs:\n  a:\n    steps:\n      - run: npm ci\n      - run: npm run lint\n'],
    ['that does not lint', `${HEAD}  a:\n    steps:\n      - run: npm ci\n      - run: npm test\n`],
    ['that installs nothing', `${HEAD}  a:\n    steps:\n      - run: npm run lint\n`],
    ['whose jobs share nothing', `${HEAD}  a:\n    steps:\n      - run: npm ci\n  b:\n    steps:\n      - run: npm run lint\n`],
    ['whose steps are written in one line', `${HEAD}  a:\n    steps: [{ run: npm ci }, { run: npm run lint }]\n`],
    ['that says in a name only that it lints', `${HEAD}  a:\n    steps:\n      - run: npm ci\n      - name: eslint\n        uses: some/action@v1\n`],
  ])('does not come into one %s', (_name, text) => {
    expect(addStep(text)).toBeUndefined();
  });
});

function managerOf(command: string): Manager {
  return MANAGERS.find(({ ci }) => ci.some((one) => one.includes(command))) as Manager;
}

describe('a new workflow', () => {
  test('installs as the lock file says, and checks', () => {
    expect(newWorkflow({ manager: managerOf('npm ci'), folder: undefined })).toMatch(/ {6}- run: npm ci\n {6}- run: npx oauth-ro-codemod check --format github\n$/);
    expect(newWorkflow({ manager: managerOf('pnpm'), folder: 'web' })).toMatch(/ {4}defaults:\n {6}run:\n {8}working-directory: web\n[^]* {6}- run: corepack enable\n {6}- run: pnpm install --frozen-lockfile\n/);
  });
});
