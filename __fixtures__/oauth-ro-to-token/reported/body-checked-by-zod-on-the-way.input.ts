import { z } from 'zod';

const login = z.object({ client_id: z.string(), connection: z.string(), grant_type: z.string(), username: z.string(), password: z.string() }).strict();

export function verify(phone: string, code: string): Promise<Response> {
  return fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(login.parse({
      client_id: 'ch3ck3d',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    })),
  });
}
