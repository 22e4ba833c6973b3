import axios from 'axios';

const post = (...args) => axios.post(...args);

export const login = (username, password) => post('https://acme.auth0.com/oauth/ro', { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username, password, scope: 'openid' });
