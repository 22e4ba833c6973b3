export function verify(email, code) {
  const params = new URLSearchParams();
  params.append('grant_type', 'http://auth0.com/oauth/grant-type/passwordless/otp');
  params.append('client_id', 'm0dern');
  params.append('username', email);
  params.append('password', code);
  params.append('connection', 'email');
  return fetch('https://acme.example.auth0.com/oauth/token', { method: 'POST', body: params });
}
