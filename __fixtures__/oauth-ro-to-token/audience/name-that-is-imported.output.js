import config from './config.js';

export const login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'x4k', realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', audience: config.audience });
