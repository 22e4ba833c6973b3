import http from 'k6/http';

export function setup() {
  const res = http.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: __ENV.CLIENT_ID,
    connection: 'email',
    grant_type: 'password',
    username: 'load@example.com',
    password: __ENV.CODE,
  });
  return res.json('access_token');
}
