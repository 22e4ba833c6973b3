import { describe, expect, test } from 'vitest';
import { askAudience, lacksAudience, type ChosenAudience } from '../../src/cli/ask-audience.ts';
import type { Prompt } from '../../src/cli/prompt.ts';
import { findAudiences } from '../../src/run/audiences.ts';
import { run } from '../../src/run/run.ts';
import { selectFiles } from '../../src/run/select.ts';
import { createProject, type Files } from '../support/project.ts';
import { CLEAN, MISSPELLED_SCOPE, SMS_LOGIN } from '../support/samples.ts';

/** Somebody who answers one question. */
async function ask(files: Files, answer: string | undefined): Promise<{ shown: string; chosen: ChosenAudience | undefined }> {
  const { root } = createProject(files, { hasGit: false });
  let shown = '';
  const prompt: Prompt = {
    show: (text) => void (shown += text),
    ask: (question) => {
      shown += question;
      return Promise.resolve(answer);
    },
    edit: () => undefined,
    close: () => {},
  };
  const chosen = await askAudience(findAudiences(root), prompt);
  return { shown, chosen };
}

const FOUND: Files = { '.env': 'AUTH0_AUDIENCE=https://api.acme.example', 'auth0.js': "export const auth0 = { audience: 'orders-api' };" };

describe('the audience', () => {
  test('is offered with the places that name it', async () => {
    const { shown } = await ask(FOUND, '');
    expect(shown).toContain('  1  process.env.AUTH0_AUDIENCE  (.env:1:1)\n  2  orders-api  (auth0.js:1:34)\n');
    expect(shown).toContain('(1-2, the identifier of an API, or Enter for none)?');
  });

  test.each<[string | undefined, ChosenAudience | undefined]>([
    ['1', { audienceExpression: 'process.env.AUTH0_AUDIENCE' }],
    [' 2 ', { audience: 'orders-api' }],
    ['https://api.acme.example/v2', { audience: 'https://api.acme.example/v2' }],
    ['process.env.API', { audienceExpression: 'process.env.API' }],
    ['process.env.API }', { audience: 'process.env.API }' }],
    ['', undefined],
    [undefined, undefined],
  ])('is what %j says', async (answer, expected) => {
    expect((await ask(FOUND, answer)).chosen).toEqual(expected);
  });

  test('is asked for where none is found', async () => {
    const { shown, chosen } = await ask({ 'a.js': CLEAN }, 'x-api');
    expect(shown).toContain('Audience for them (the identifier of an API, or Enter for none)?');
    expect(chosen).toEqual({ audience: 'x-api' });
  });
});

test.each<[string, string, object, boolean]>([
  ['a login without one', SMS_LOGIN, {}, true],
  ['a login that gets one', SMS_LOGIN, { audience: 'x-api' }, false],
  ['no login', CLEAN, {}, false],
  ['a login that was migrated before, where only its scope is mended', MISSPELLED_SCOPE, {}, false],
])('%s lacks one or not', async (_name, text, options, expected) => {
  const { root } = createProject({ 'login.js': text }, { hasGit: false });
  expect(lacksAudience(await run(selectFiles({ cwd: root, paths: ['.'] }), 'migrate', options))).toBe(expected);
});
