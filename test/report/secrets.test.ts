import { describe, expect, test } from 'vitest';
import { FORMATS, formatterOf, type FormatName } from '../../src/report/formats.ts';
import { maskSecrets } from '../../src/report/secrets.ts';
import { contextOf, FINDING, FOLLOW_UP, reportOf } from './support.ts';

const SECRETS = [
  `client_secret: 'sEcr3t-Invented'`,
  `const AUTH0_CLIENT_SECRET = "sEcr3t-Invented";`,
  `"client_secret": "sEcr3t-Invented",`,
  `-d "{\\"client_secret\\": \\"sEcr3t-Invented\\"}"`,
  `form.append('password', 'sEcr3t-Invented')`,
  `body['password'] = 'sEcr3t-Invented';`,
  `'grant_type=password&password=sEcr3t-Invented&scope=openid'`,
  `-d refresh_token=sEcr3t-Invented`,
  `password: sEcr3t-Invented`,
  `refresh_token: \`sEcr3t-Invented\``,
  `Authorization: Bearer sEcr3t-Invented`,
  `'authorization': 'Basic sEcr3t-Invented'`,
  `https://ada:sEcr3t-Invented@example.com/`,
  `x = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJzRWNyM3QifQ.sEcr3t-Invented'`,
];

const OTPS = [`otp: '482915'`, `code: "482915"`, `{ "code": 482915 }`, `fd.append('otp', '482915')`, `-d otp=482915`, `smsCode = 482915`];

describe('secrets', () => {
  test.each([...SECRETS, ...OTPS])('are masked, and nothing else moves: %s', (text) => {
    const masked = maskSecrets(text);
    expect(masked).not.toMatch(/Invented|482915|Nyb3QifQ/);
    expect(masked).toHaveLength(text.length);
    expect(maskSecrets(masked)).toBe(masked);
  });

  test.each([
    `grant_type: 'password', connection: 'sms', username: phone, password: code,`,
    `grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', otp: code`,
    `const PASSWORD = 'password';`,
    `interface Login { password: string; otp?: string }`,
    `if (error.code === 'invalid_user_password') retry();`,
    `'otp=' + code`,
    '`password=${encodeURIComponent(code)}`',
    `-d password=$CODE`,
    `client_secret: process.env.AUTH0_CLIENT_SECRET`,
    `statusCode: 403`,
  ])('are told from code: %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  test.each(['password:', `a-`, `eyJ-`, `password="`, `password='`, `\\"`, 'otp=', '://', 'Bearer '])('are looked for in time: %s', (part) => {
    const start = performance.now();
    maskSecrets(part.repeat(200_000 / part.length));
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test.each(Object.keys(FORMATS) as FormatName[])('stand in no report: %s', async (name) => {
    const code = `post({ client_secret: 'sEcr3t-Invented', otp: '482915' });\n`;
    const report = reportOf({
      findings: [{ ...FINDING, line: 1, endLine: 1, column: 1, endColumn: 5, message: `Type error: ${code}`, detail: code }],
      followUps: [{ ...FOLLOW_UP, message: code }],
      errors: [{ file: 'a.js', message: code }],
    });
    const changes = [{ file: 'src/sms.js', oldText: code, newText: code.replace('post', 'send') }];
    const text = (await formatterOf(name))(report, contextOf({ changes, textOf: () => code }));
    expect(text).not.toMatch(/Invented|482915/);
  });
});
