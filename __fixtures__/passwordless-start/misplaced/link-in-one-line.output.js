import axios from 'axios';

export const start = (email, state) => axios.post('https://acme.example.auth0.com/passwordless/start', {client_id: 'm0dern', connection: 'email', email, authParams: {scope: 'openid profile', state}, send: 'link'});
