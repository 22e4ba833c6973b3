import axios from 'axios';

export const exchange = (body) => axios.post('https://acme.auth0.com/oauth/token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', ...body });
