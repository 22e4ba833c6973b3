import axios from 'axios';

const address = (...parts) => parts.join('/');

export const login = (username, password) => axios.post(address('https://acme.auth0.com', 'oauth', 'token'), { client_id: process.env.AUTH0_CLIENT_ID, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp: password, scope: 'openid' });
