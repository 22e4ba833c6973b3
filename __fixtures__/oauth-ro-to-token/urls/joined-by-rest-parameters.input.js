import axios from 'axios';

const address = (...parts) => parts.join('/');

export const login = (username, password) => axios.post(address('https://acme.auth0.com', 'oauth', 'ro'), { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username, password, scope: 'openid' });
