export async function verify(email: string, code: string): Promise<Response> {
  return fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'h4lf',
      connection: 'email',
      realm: 'email',
      grant_type: 'password',
      username: email,
      password: code,
    }),
  });
}
