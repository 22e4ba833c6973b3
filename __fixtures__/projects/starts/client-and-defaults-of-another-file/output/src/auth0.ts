import axios from 'axios';

export const auth0 = axios.create({ baseURL: process.env.AUTH0_URL });
export const defaults = { client_id: 'k1osk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' };
