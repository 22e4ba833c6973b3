import { describe, expect, test } from 'vitest';
import { mayStart, startsIn, startsInText } from '../../src/legacy/starts.ts';
import { parse } from '../../src/syntax/parse.ts';

/** The connections that a text starts; `*` for any. */
function startsOf(code: string, name = 'start.ts'): string {
  const { names, isOpen } = startsIn(parse(code, name), {});
  return [...[...names].sort(), ...(isOpen ? ['*'] : [])].join(' ');
}

function startsOfText(text: string): string {
  const { names, isOpen } = startsInText(text);
  return [...[...names].sort(), ...(isOpen ? ['*'] : [])].join(' ');
}

describe('a file starts', () => {
  test.each([
    ['the connection of a request', `axios.post(\`\${domain}/passwordless/start\`, { client_id, connection: 'sms', phone_number, send: 'code' });`, 'sms'],
    ['each connection of a ternary', `fetch('https://a.example.com/passwordless/start', { method: 'POST', body: JSON.stringify({ ...to, client_id, connection: isMail ? 'email' : 'sms' }) });`, 'email sms'],
    ['a connection under the wrong key', `axios.post(url + '/passwordless/start', { client_id: id, realm: 'email', email });`, 'email'],
    ['what the key of the recipient says', `axios.post(url + '/passwordless/start', { client_id: id, connection: kind, email });`, 'email'],
    ['any connection where it is known at run time', `const start = (kind, to) => axios.post(url + '/passwordless/start', { client_id: id, connection: kind, ...to });`, '*'],
    ['what goes through a function of its own', `const post = (path, body) => fetch(host + path, { method: 'POST', body: JSON.stringify(body) });\npost('/passwordless/start', { client_id, connection: 'email', email });`, 'email'],
    ['any connection by a constant for another file', `export const PATHS = { start: '/passwordless/start', token: '/oauth/token' };`, '*'],
    ['sms by the request of old', `axios.post('https://acme.auth0.com/api/v2/users', { connection: 'sms', phone_number: to, email_verified: false }, { headers });`, 'sms'],
    ['what a test expects', `nock('https://acme.auth0.com').post('/passwordless/start', { client_id: 'x', connection: 'sms', phone_number: '+15550100' }).reply(200);`, 'sms'],
    ['by auth0 for Node', `await auth0.passwordless.sendSMS({ phone_number });`, 'sms'],
    ['by auth0 for Node, later versions', `await client.passwordless?.sendEmail({ email, send: 'code' });`, 'email'],
    ['by the methods of the first version', `auth0.requestEmailCode({ email }, done);`, 'email'],
    ['by auth0.js', `webAuth.passwordlessStart({ connection: 'sms', send: 'code', phoneNumber }, done);`, 'sms'],
    ['by auth0.js with a connection that is not seen', `webAuth.passwordlessStart(options, done);`, '*'],
    ['by auth0.js 7', `auth0.startPasswordless({ email: address }, done);`, 'email'],
    ['by Next.js', `await auth0.passwordless.start({ connection: 'email', email, send: 'code' });`, 'email'],
    ['by React Native', `const { sendSMSCode } = useAuth0(); sendSMSCode({ phoneNumber });`, 'sms'],
    ['by Lock', `lock.sms(() => {});`, 'sms'],
  ])('%s', (_what, code, starts) => {
    expect(startsOf(code)).toBe(starts);
    expect(mayStart(code)).toBe(true);
  });

  test.each([
    ['a comment', `// POST /passwordless/start comes first\naxios.post('/oauth/token', body);`],
    ['a route of its own server', `app.post('/passwordless/start', (req, res) => res.json(queue.add(req.body)));`],
    ['what is printed', `console.log('/passwordless/start');`],
    ['a longer path', `axios.post('/passwordless/start-over', { client_id, connection: 'sms' });`],
    ['a user of a database', `axios.post('https://acme.auth0.com/api/v2/users', { connection: 'Staff', phone_number: to, email_verified: false });`],
    ['a mail of its own', `mailer.sendEmail({ email }); door.start(); phone.sms(text);`],
    ['the name of a module', `import start from './passwordless/start';`],
  ])('nothing by %s', (_what, code) => {
    expect(startsOf(code)).toBe('');
  });
});

describe('a text of another language starts', () => {
  test.each([
    ['what it names', 'requests.post(f"https://{domain}/passwordless/start", json={"client_id": ID, "connection": "email", "email": to})', 'email'],
    ['any connection where it names none', 'AUTH0_START_URL=https://acme.auth0.com/passwordless/start', '*'],
    ['what the method of an SDK says', 'authentication.passwordlessWithSMS(phoneNumber: phone).start { _ in }', 'sms'],
    ['any connection by a method that does not say', 'Auth0.authentication().startPasswordless(to: address)', '*'],
  ])('%s', (_what, text, starts) => {
    expect(mayStart(text)).toBe(true);
    expect(startsOfText(text)).toBe(starts);
  });
});
