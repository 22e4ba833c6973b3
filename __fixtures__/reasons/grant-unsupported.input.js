export const exchange = (idToken) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: CLIENT_ID,
    connection: 'sms',
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    id_token: idToken,
    device: 'kiosk',
  });
