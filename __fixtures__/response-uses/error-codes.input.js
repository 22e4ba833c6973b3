import axios from 'axios';

export async function login(phone, code) {
  const request = {
    client_id: 'kiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid',
    audience: 'https://api.example.com',
  };
  try {
    return (await axios.post('https://acme.example.auth0.com/oauth/ro', request)).data;
  } catch (error) {
    if (error.response.data.error === 'invalid_user_password') return undefined;
    throw error;
  }
}
