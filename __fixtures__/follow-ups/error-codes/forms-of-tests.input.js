import axios from 'axios';

const WRONG_CODE = 'invalid_user_password';
const MESSAGES = {
  invalid_user_password: 'wrong code',
  too_many_attempts: 'try later',
};

export async function login(phone, code) {
  try {
    return (await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' })).data;
  } catch (error) {
    const { data, status } = error.response;
    switch (data.error) {
      case 'invalid_user_password':
      case 'too_many_attempts':
        return undefined;
      default:
    }
    if (data.error === WRONG_CODE) return undefined;
    if (['invalid_user_password', 'password_leaked'].includes(data.error)) return undefined;
    if ([400, 401].indexOf(status) >= 0) return undefined;
    if (error.message.includes('invalid_user_password')) return undefined;
    if (data.error.indexOf('invalid_user_password') !== -1) return undefined;
    if (/invalid_user_password/.test(data.error)) return undefined;
    if (!(data.error === 'invalid_user_password')) throw error;
    if (!data.error.startsWith('invalid_user_password')) throw error;
    return MESSAGES[data.error];
  }
}
