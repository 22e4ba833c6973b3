import http from 'k6/http';

export function setup() {
  const res = http.post('https://acme.example.auth0.com/oauth/token', {
    client_id: __ENV.CLIENT_ID,
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: 'load@example.com',
    otp: __ENV.CODE,
  });
  return res.json('access_token');
}
