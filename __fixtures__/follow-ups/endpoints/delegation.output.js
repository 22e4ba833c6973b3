import axios from 'axios';

const AUTH0 = `https://${process.env.AUTH0_DOMAIN}`;

export const login = (phone, code) => axios.post(`${AUTH0}/oauth/token`, { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });

export const renew = (token) =>
  axios.post(`${AUTH0}/delegation`, { client_id: 'kiosk', grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', refresh_token: token, scope: 'openid' });
