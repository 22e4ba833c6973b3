export const LOGIN_URL = 'https://acme.example.auth0.com/oauth/ro';

export const verify = (phone, code) =>
  axios.post(LOGIN_URL, { client_id: CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code });
