import axios from 'axios';

const AUTH0 = 'https://login.example.com';

export const login = (phone, code) => axios.post(`${AUTH0}/oauth/token`, { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });

export const renew = (refresh_token) => axios.post(`${AUTH0}/delegation`, { client_id: 'kiosk', grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', refresh_token });

export const profile = (id_token) => axios.post(`${AUTH0}/tokeninfo`, { id_token });

export const google = (id_token) => axios.get(`https://oauth2.googleapis.com/tokeninfo?id_token=${id_token}`);
