import { post } from './api';
export const login = (phone, code) => post('/oauth/token', { client_id: 'c', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
