const GRANT = 'http://auth0.com/oauth/grant-type/passwordless/otp';

module.exports = (phone, code) => {
  const body = new URLSearchParams();
  body.set('grant_type', GRANT);
  body.set('client_id', 'k3yL1meKiosk');
  body.set('realm', 'sms');
  body.set('username', phone);
  body.set('otp', code);
  return fetch('https://acme.example.auth0.com/oauth/token', { method: 'POST', body });
};
