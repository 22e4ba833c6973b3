import axios from 'axios';

export async function login(phone, code) {
  let failure;
  try {
    return (await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' })).data;
  } catch (error) {
    const status = error.response ? error.response.status : 0;
    failure = (error.response && error.response.data) || {};
    if (status === 401) return undefined;
  }
  return failure.error === 'invalid_user_password' ? undefined : failure;
}
