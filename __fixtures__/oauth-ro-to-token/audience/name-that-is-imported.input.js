import config from './config.js';

export const login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'x4k', connection: 'sms', username: phone, password: code });
