export const start = (email) =>
  axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'k3yL1meKiosk', connection: 'email', email, send: 'link', authParams: { scope: 'openid' } });
