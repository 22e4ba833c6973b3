import fetch from 'node-fetch';

const post = (path) => async (body) => {
  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  });
  return response.json();
};

export function verify(email, code) {
  return post('/oauth/ro')({
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
}
