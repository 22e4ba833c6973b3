import type { LegacyBody } from '@acme/auth';

export async function verify(phone: string, code: string): Promise<Response> {
  return fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'typ3d',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    } satisfies LegacyBody),
  });
}
