interface Credentials {
  client_id: string;
  connection: string;
  grant_type: string;
  username: string;
  password: string;
}

export function mask(credentials: Credentials): string {
  return `${credentials.username} ${'*'.repeat(credentials.password.length)}`;
}

export async function verify(phone: string, code: string): Promise<Response> {
  const body: Credentials = { client_id: 'typ3d', connection: 'sms', grant_type: 'password', username: phone, password: code };
  return fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body: JSON.stringify(body) });
}
