import axios from 'axios';

const TOKEN_URL = `https://${process.env.AUTH0_DOMAIN}/oauth/token`;

export const refresh = (refresh_token) => axios.post(TOKEN_URL, { grant_type: 'refresh_token', client_id: 'm0dern', refresh_token });
export const verify = (username, otp) => axios.post(TOKEN_URL, { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username, otp, realm: 'email' });
