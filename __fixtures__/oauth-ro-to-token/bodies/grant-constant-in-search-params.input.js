const GRANT = 'password';

module.exports = (phone, code) => {
  const body = new URLSearchParams();
  body.set('grant_type', GRANT);
  body.set('client_id', 'k3yL1meKiosk');
  body.set('connection', 'sms');
  body.set('username', phone);
  body.set('password', code);
  return fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body });
};
