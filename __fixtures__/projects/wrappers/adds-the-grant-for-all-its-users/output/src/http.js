import axios from 'axios';

export const login = (data) => axios.post('https://acme.auth0.com/oauth/token', { ...data, client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' });
