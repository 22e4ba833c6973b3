export const HELP = 'login: asks for a code and exchanges it at /oauth/ro or /oauth/token';

export const USAGE = `
  Usage: kiosk login [--legacy]

  --legacy   use the endpoint /oauth/ro instead of the OTP grant (connection: sms only)
`;

export function explain(topic) {
  return topic === 'legacy' ? USAGE : HELP;
}
