import axios from 'axios';
export const start = (email) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'abc', connection: 'email', email, scope: 'openid' });
