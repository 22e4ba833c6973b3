import { describe, expect, test } from 'vitest';
import { createProject, type Project } from '../support/project.ts';
import { DATABASE_LOGIN, SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';

const START = `
function startLogin(phone) {
  return axios.post('https://acme.example.auth0.com/passwordless/start', {
    client_id: 'kioskClientId',
    connection: 'sms',
    phone_number: phone,
    send: 'code',
  });
}
`;

const WITH_START = SMS_LOGIN_MIGRATED.replace('  return data;\n}\n', `  return data;\n}\n${START}`).replace('{ login }', '{ login, startLogin }');

const CONFIG = '{ "addStart": true }';

function missing(project: Project, mode: 'check' | 'migrate', ...args: string[]): string[] {
  const { report } = project.report([mode, ...args]);
  return report.followUps.filter(({ code }) => code === 'start-missing').flatMap(({ places, message }) => places.map(({ file }) => `${file}: ${message}`));
}

describe('migrate --add-start', () => {
  test('writes the start beside the login, once', () => {
    const project = createProject({ 'login.js': SMS_LOGIN });
    expect(missing(project, 'migrate', '--add-start')).toEqual([]);
    expect(project.read('login.js')).toBe(WITH_START);
    expect(project.run(['migrate', '--add-start', '--allow-dirty'])).toMatchObject({ status: 0, stderr: '' });
    expect(project.read('login.js')).toBe(WITH_START);
    expect(missing(project, 'check', '--strict')).toEqual([]);
  });

  test('is a setting of the configuration too, which the command line outdoes', () => {
    const project = createProject({ 'oauth-ro.config.json': CONFIG, 'login.js': SMS_LOGIN });
    expect(missing(project, 'migrate', '--no-add-start', '--dry-run')).toHaveLength(1);
    project.run(['migrate', '--no-add-start']);
    expect(project.read('login.js')).toBe(SMS_LOGIN_MIGRATED);
    const other = createProject({ 'package.json': `{ "oauth-ro": ${CONFIG} }`, 'login.js': SMS_LOGIN });
    other.run(['migrate']);
    expect(other.read('login.js')).toBe(WITH_START);
  });

  test('shows it in a dry run, and writes nothing', () => {
    const project = createProject({ 'login.js': SMS_LOGIN });
    const { stdout } = project.run(['migrate', '--add-start', '--dry-run']);
    expect(stdout).toContain('+function startLogin(phone) {');
    expect(stdout).not.toContain('start-missing');
    expect(project.read('login.js')).toBe(SMS_LOGIN);
  });

  test('is taken back with the rest', () => {
    const project = createProject({ 'login.js': SMS_LOGIN });
    project.run(['migrate', '--add-start', '--write-undo', 'undo.patch']);
    project.apply(project.read('undo.patch'));
    expect(project.read('login.js')).toBe(SMS_LOGIN);
  });

  test('says why none is written', () => {
    const project = createProject({ 'login.js': SMS_LOGIN.replace('function login(phone, code) {', 'function login(clientId, phone, code) {').replace("'kioskClientId'", 'clientId') });
    expect(missing(project, 'migrate', '--add-start')).toEqual([expect.stringContaining('At login.js:6: none is written, because `clientId` is known only inside `login`.')]);
    expect(project.read('login.js')).not.toContain('passwordless/start');
  });

  test('writes one in each file, and none for logins with passwords', () => {
    const project = createProject({ 'a.js': SMS_LOGIN, 'b.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN });
    project.run(['migrate', '--add-start', '--database-logins']);
    expect(project.read('a.js')).toBe(WITH_START);
    expect(project.read('b.js')).toBe(WITH_START);
    expect(project.read('staff.js')).not.toContain('start');
  });
});

test('check only says what is missing', () => {
  const project = createProject({ 'oauth-ro.config.json': CONFIG, 'login.js': SMS_LOGIN });
  expect(missing(project, 'check')).toEqual([expect.stringContaining('--add-start')]);
  expect(missing(project, 'check', '--add-start')).toHaveLength(1);
});
