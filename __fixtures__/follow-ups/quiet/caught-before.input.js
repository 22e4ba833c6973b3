import axios from 'axios';

const login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }).catch(() => undefined);

export async function start(phone, code) {
  try {
    await login(phone, code);
    return await axios.get('https://api.example.com/orders');
  } catch (error) {
    return error.response.status === 401 ? [] : undefined;
  }
}
