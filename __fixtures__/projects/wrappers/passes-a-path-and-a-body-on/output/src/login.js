import { post } from './http.js';

export const login = (phone, code) => post('/oauth/token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
export const staff = (user, secret) => post('/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret });
