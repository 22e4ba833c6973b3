import axios from 'axios';

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
  try {
    return await axios.get('https://api.example.com/me', { headers: { authorization: data.access_token } });
  } catch (error) {
    if (error.response.status === 401) return undefined;
    throw error;
  }
}
