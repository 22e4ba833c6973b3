import wretch from 'wretch';

const auth0 = wretch('https://acme.example.auth0.com').errorType('json');

export function redeem(phone, code) {
  return auth0
    .url('/oauth/token')
    .json({ client_id: 'pLanetarium', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code })
    .post()
    .json();
}
