import { auth0 } from './client.js';

export const login = (phone, code) => auth0.post('/oauth/token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
