import axios from 'axios';

async function connect(url, body) {
  const { data } = await axios.post(url, body);
  return axios.create({ headers: { Authorization: `Bearer ${data.access_token}` } });
}

export async function orders(phone, code) {
  const api = await connect('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });
  const response = await api.get('https://api.example.com/orders', { validateStatus: null });
  return response.status === 401 ? [] : response.data;
}
