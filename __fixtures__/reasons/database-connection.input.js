export const login = (email, password) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: CLIENT_ID, connection: 'Members', grant_type: 'password', username: email, password });
