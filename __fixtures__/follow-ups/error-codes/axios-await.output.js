import axios from 'axios';

export async function login(phone, code) {
  try {
    const response = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });
    return response.data;
  } catch (error) {
    if (error.response?.data?.error === 'invalid_user_password') return undefined;
    if (error.response && error.response.status == 401) return undefined;
    throw error;
  }
}
