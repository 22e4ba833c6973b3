import axios from 'axios';

const authParams = { redirect_uri: 'https://acme.example.com' };

export const start = (email, scope) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'm0dern', connection: 'email', email, send: 'link', scope, authParams });
