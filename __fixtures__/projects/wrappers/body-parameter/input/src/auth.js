import axios from 'axios';

export const exchange = (body) => axios.post('https://acme.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', ...body });
