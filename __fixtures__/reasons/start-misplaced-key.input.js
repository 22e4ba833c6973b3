export const start = (email) =>
  axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'k3yL1meKiosk', connection: 'email', email, send: 'code', scope: 'openid profile' });

export const verify = (email, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    client_id: 'k3yL1meKiosk',
    username: email,
    otp: code,
    realm: 'email',
  });
