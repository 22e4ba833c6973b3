export const login = (email, password) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: CLIENT_ID,
    realm: 'Members',
    grant_type: 'http://auth0.com/oauth/grant-type/password-realm',
    username: email,
    password,
  });
