export const verify = (code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: CLIENT_ID, connection: 'sms', grant_type: 'password', password: code });
