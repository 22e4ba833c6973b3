import axios from 'axios';

const post = (url, ...others) => axios.post(url, others[0]);

export const login = (username, password) => post('https://acme.auth0.com/oauth/token', { client_id: process.env.AUTH0_CLIENT_ID, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp: password, scope: 'openid' });
