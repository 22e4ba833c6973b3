import axios from 'axios';

export const login = (data) => axios.post('https://acme.auth0.com/oauth/ro', { ...data, client_id: 'abc', grant_type: 'password' });
