import { Api } from './index.js';

const api = new Api();
export const login = (phone, code) => api.oauth('token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
