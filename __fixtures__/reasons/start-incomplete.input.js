export const start = (email) =>
  axios.post('https://acme.example.auth0.com/passwordless/start', { connection: 'email', email, send: 'code' });
