import { post } from './http.js';

export const login = (phone, code) => post('/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
