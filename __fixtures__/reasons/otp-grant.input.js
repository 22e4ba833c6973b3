export const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    grant_type: 'password',
    client_id: 'k3yL1meKiosk',
    username: phone,
    password: code,
    connection: 'sms',
  });
