import { linkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectMistake } from '../support/command.ts';
import { createProject, type Project } from '../support/project.ts';
import { DATABASE_LOGIN, SMS_LOGIN } from '../support/samples.ts';

const CONFIG = '{ "ignore": ["old/**"] }';

function project(): Project {
  const one = createProject({ 'sms.js': SMS_LOGIN, 'src/staff.js': DATABASE_LOGIN, 'oauth-ro.config.json': CONFIG, 'files.txt': 'sms.js\n' });
  one.run(['check', '--baseline', 'known.json', '--update-baseline']);
  one.link('link.txt', 'sms.js');
  linkSync(one.path('sms.js'), one.path('twin.txt'));
  one.commit();
  return one;
}

describe('an output that is a file of the run too', () => {
  test.each([
    ['both outputs are one', ['migrate', '--output', 'undo.patch', '--write-undo', './undo.patch'], /--write-undo \.\/undo\.patch .*--output/],
    ['both are one in a dry run', ['migrate', '--dry-run', '--output', 'undo.patch', '--write-undo', 'undo.patch'], /--write-undo undo\.patch .*--output/],
    ['the report would replace a source', ['migrate', '--output', 'sms.js'], /--output sms\.js /],
    ['the report would replace a source of a folder', ['check', '--output', 'src/staff.js'], /--output src\/staff\.js /],
    ['the report would replace a source behind a link', ['check', '--output', 'link.txt'], /--output link\.txt /],
    ['the report would replace a source by another name', ['check', '--output', 'twin.txt'], /--output twin\.txt /],
    ['the way back would replace a source', ['migrate', '--write-undo', 'sms.js'], /--write-undo sms\.js /],
    ['the report would replace the configuration', ['check', 'src', '--output', 'oauth-ro.config.json'], /configuration/],
    ['the way back would replace the configuration', ['migrate', 'src', '--write-undo', 'oauth-ro.config.json'], /configuration/],
    ['the report would replace the list of files', ['check', '--files-from', 'files.txt', '--output', 'files.txt'], /list of files/],
    ['the report would replace the baseline', ['check', '--baseline', 'known.json', '--output', 'known.json'], /--output known\.json .*--baseline/],
    ['the same, when it is made anew', ['check', '--baseline', 'known.json', '--update-baseline', '--output', 'known.json'], /--baseline/],
    ['the baseline would replace a source', ['check', '--baseline', 'sms.js', '--update-baseline'], /--baseline sms\.js /],
  ])('ends the run before anything is written: %s', (_name, args, saying) => {
    const one = project();
    const before = one.snapshot();
    expectMistake(one.run(args), saying);
    expect(one.snapshot()).toEqual(before);
  });
});

describe('an output that an earlier run has left', () => {
  test.each([
    ['a report', ['check', '--format', 'json', '--output', 'report.json']],
    ['a baseline', ['check', '--baseline', 'known.json', '--update-baseline']],
    ['a report and a way back', ['migrate', '--allow-dirty', '--output', 'report.txt', '--write-undo', 'undo.patch']],
  ])('is written over: %s', (_name, args) => {
    const one = project();
    const first = one.run(args);
    expect(first.stderr).toBe('');
    expect(one.run(args).stderr).toBe('');
  });

  test('may be a device, for several of them', () => {
    expect(project().run(['migrate', '--dry-run', '--output', '/dev/null', '--write-undo', '/dev/null'])).toMatchObject({ status: 0, stderr: '' });
  });
});
