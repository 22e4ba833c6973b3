import axios from 'axios';

export const login = (connection, username, password) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password });
