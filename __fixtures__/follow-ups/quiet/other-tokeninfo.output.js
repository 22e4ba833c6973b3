import axios from 'axios';

const AUTH0 = `https://${process.env.AUTH0_DOMAIN}`;
const GOOGLE = process.env.GOOGLE_URL;

export const login = (phone, code) => axios.post(`${AUTH0}/oauth/token`, { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });

export const google = (id_token) => axios.get(`https://oauth2.googleapis.com/tokeninfo?id_token=${id_token}`);
export const googleV3 = (id_token) => axios.post('https://www.googleapis.com/oauth2/v3/tokeninfo', { id_token });
export const configured = (id_token) => axios.post(`${GOOGLE}/tokeninfo`, { id_token });
export const amazon = (access_token) => axios.get(`${AUTH0}/tokeninfo?access_token=${access_token}`);
export const other = (refresh_token) => axios.post('https://idp.example.org/delegation', { client_id: 'kiosk', grant_type: 'jwt', refresh_token });
export const target = (id_token) => axios.post(`${AUTH0}/delegation`, { client_id: 'kiosk', grant_type: 'jwt-bearer', id_token });
