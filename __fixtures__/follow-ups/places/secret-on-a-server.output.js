import axios from 'axios';

export const login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', client_secret: 'kioskSecret', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });
