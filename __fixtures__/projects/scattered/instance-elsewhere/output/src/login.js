import { auth } from './api.js';

export const login = (phone, code) => auth.post('/token', { client_id: 'x4k', realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' });
