import wretch from 'wretch';

const auth0 = wretch('https://acme.example.auth0.com').errorType('json');

export function redeem(phone, code) {
  return auth0
    .url('/oauth/ro')
    .json({ client_id: 'pLanetarium', connection: 'sms', grant_type: 'password', username: phone, password: code })
    .post()
    .json();
}
