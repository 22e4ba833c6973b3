import fetch from 'cross-fetch';

const DEFAULTS = {
  client_id: 'k3yL1meKiosk',
  realm: 'sms',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
};

export function login(phone, code) {
  return fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...DEFAULTS, username: phone, otp: code }),
  }).then((res) => res.json());
}
