import axios from 'axios';

const MESSAGES = {
  401: 'wrong code',
  429: 'try later',
};

export const login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }).catch((error) => MESSAGES[error.response.status]);
