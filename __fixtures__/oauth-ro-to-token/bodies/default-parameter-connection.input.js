import axios from 'axios';

export async function login(username, password, connection = 'sms') {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    connection,
    grant_type: 'password',
    username,
    password,
  });
  return data;
}
