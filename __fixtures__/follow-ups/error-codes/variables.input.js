import axios from 'axios';

export async function login(phone, code) {
  let failure;
  try {
    return (await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' })).data;
  } catch (error) {
    const status = error.response ? error.response.status : 0;
    failure = (error.response && error.response.data) || {};
    if (status === 401) return undefined;
  }
  return failure.error === 'invalid_user_password' ? undefined : failure;
}
