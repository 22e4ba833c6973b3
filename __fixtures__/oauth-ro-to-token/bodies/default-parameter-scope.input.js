import axios from 'axios';

export async function login(phone, code, scope = 'openid profile') {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope,
  });
  return data;
}
