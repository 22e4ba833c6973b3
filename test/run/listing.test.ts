import { describe, expect, test } from 'vitest';
import { createProject, filesOf } from '../support/project.ts';
import { CLEAN, SMS_LOGIN } from '../support/samples.ts';

/** What git is asked ahead counts only for the folder and the time that it was asked for. */
describe('files are listed', () => {
  test.each([
    ['of the working directory', [], ['a/sms.js', 'sms.js']],
    ['of a folder below it', ['a'], ['a/sms.js']],
    ['of that and of a file', ['a', 'sms.js'], ['a/sms.js', 'sms.js']],
    ['of the working directory under another name', ['./a/..'], ['a/sms.js', 'sms.js']],
  ])('%s', (_name, paths, files) => {
    const project = createProject({ 'sms.js': SMS_LOGIN, 'a/sms.js': SMS_LOGIN, 'a/clean.js': CLEAN, '.gitignore': 'skipped\n' });
    project.write('skipped/sms.js', SMS_LOGIN);
    expect(filesOf(project.report(['check', ...paths]).report)).toEqual(files);
  });

  test('anew for every run', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    project.run(['migrate']);
    project.write('later.js', SMS_LOGIN);
    expect(filesOf(project.report(['check']).report)).toEqual(['later.js']);
  });

  test('where git fails, too', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    project.write('.git/HEAD', 'nothing that git knows');
    expect(filesOf(project.report(['check']).report)).toEqual(['sms.js']);
  });
});
