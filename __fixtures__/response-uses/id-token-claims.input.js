import axios from 'axios';
import { jwtDecode } from 'jwt-decode';

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'kiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid',
    audience: 'https://api.example.com',
  });
  const { name, roles } = jwtDecode(data.id_token);
  return { name, roles };
}
