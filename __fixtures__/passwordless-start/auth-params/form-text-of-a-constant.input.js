import axios from 'axios';

const authParams = 'scope=openid';

export const start = (email) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'm0dern', connection: 'email', email, send: 'link', authParams });
