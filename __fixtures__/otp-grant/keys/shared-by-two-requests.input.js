import axios from 'axios';

const client = { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', connection: 'email' };

export const verify = (username, otp) => axios.post('https://acme.example.auth0.com/oauth/token', { ...client, username, otp });
export const retry = (username, otp) => axios.post('https://acme.example.auth0.com/oauth/token', { ...client, username, otp, scope: 'openid' });
