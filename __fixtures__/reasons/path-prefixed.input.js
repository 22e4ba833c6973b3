const api = axios.create({ baseURL: 'https://gateway.example.com/identity' });

export const verify = (phone, code) =>
  api.post('/oauth/ro', { client_id: CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code });
