export const login = (connection, username, password) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: CLIENT_ID, connection, grant_type: 'password', username, password });
