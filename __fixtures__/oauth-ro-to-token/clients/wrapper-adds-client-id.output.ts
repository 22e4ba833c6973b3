const CLIENT_ID = 'wHeelchairTaxi';

async function auth0<T>(path: string, body: object): Promise<T> {
  const response = await fetch(`https://acme.example.auth0.com${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: CLIENT_ID, ...body }),
  });
  return response.json();
}

export const start = (email: string) => auth0('/passwordless/start', { connection: 'email', email, send: 'code' });

export const login = (email: string, code: string) =>
  auth0<{ id_token: string }>('/oauth/token', { realm: 'email', username: email, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' });
