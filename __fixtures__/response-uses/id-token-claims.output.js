import axios from 'axios';
import { jwtDecode } from 'jwt-decode';

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'kiosk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
    scope: 'openid',
    audience: 'https://api.example.com',
  });
  const { name, roles } = jwtDecode(data.id_token);
  return { name, roles };
}
