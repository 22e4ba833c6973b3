import axios from 'axios';

const post = (url, ...others) => axios.post(url, others[0]);

export const login = (username, password) => post('https://acme.auth0.com/oauth/ro', { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username, password, scope: 'openid' });
