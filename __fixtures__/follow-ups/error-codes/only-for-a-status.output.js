import wretch from 'wretch';

export const login = (phone, code) =>
  wretch('https://acme.example.auth0.com/oauth/token')
    .post({ client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' })
    .unauthorized(() => undefined)
    .json((tokens) => tokens);
