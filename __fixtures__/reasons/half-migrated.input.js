export const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: CLIENT_ID, connection: 'sms', realm: 'sms', grant_type: 'password', username: phone, password: code });
