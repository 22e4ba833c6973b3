export const login = (process, phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: process.id, connection: 'sms', username: phone, password: code });
