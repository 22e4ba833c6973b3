import axios from 'axios';

export const login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
