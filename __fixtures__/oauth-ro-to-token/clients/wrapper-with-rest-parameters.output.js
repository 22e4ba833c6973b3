import axios from 'axios';

const post = (...args) => axios.post(...args);

export const login = (username, password) => post('https://acme.auth0.com/oauth/token', { client_id: process.env.AUTH0_CLIENT_ID, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp: password, scope: 'openid' });
