import { mask } from './mask.js';

// The replacer knows the parameter by its name.
export function verify(phone, code) {
  return fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(
      { client_id: 'r3pl4c3r', connection: 'sms', grant_type: 'password', username: phone, password: code },
      (key, value) => (key === 'password' ? mask(value) : value),
    ),
  });
}
