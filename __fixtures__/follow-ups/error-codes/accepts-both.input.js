import axios from 'axios';

const MESSAGES = { invalid_user_password: 'wrong code', invalid_grant: 'wrong code' };

export async function login(phone, code) {
  try {
    return (await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' })).data;
  } catch (error) {
    const { data, status } = error.response;
    switch (data.error) {
      case 'invalid_user_password':
      case 'invalid_grant':
        return undefined;
      default:
    }
    if (status === 401 || status === 403) return undefined;
    if ([401, 403].includes(status)) return undefined;
    if (data.error !== 'invalid_user_password' && data.error !== 'invalid_grant') throw error;
    if (data.error === 'invalid_user_password') return 1;
    else if (data.error === 'invalid_grant') return 2;
    return MESSAGES[data.error];
  }
}
