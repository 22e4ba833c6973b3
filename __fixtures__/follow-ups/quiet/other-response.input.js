import axios from 'axios';

export const login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });

export async function orders(token) {
  try {
    const { data } = await axios.get('https://api.example.com/orders', { headers: { authorization: token } });
    return data;
  } catch (error) {
    if (error.response.status === 401) return [];
    if (error.response.data.error === 'invalid_user_password') return [];
    throw error;
  }
}
