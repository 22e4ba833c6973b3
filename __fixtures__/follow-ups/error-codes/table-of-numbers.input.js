import axios from 'axios';

const MESSAGES = {
  401: 'wrong code',
  429: 'try later',
};

export const login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }).catch((error) => MESSAGES[error.response.status]);
