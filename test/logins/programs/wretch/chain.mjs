import wretch from 'wretch';

export const login = (phone, code) =>
  wretch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`)
    .post({ client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' })
    .json();
