export const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: CLIENT_ID, connection: 'sms', username: phone, password: code ;
