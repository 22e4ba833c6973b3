import axios from 'axios';

async function login(phone, code) {
  try {
    const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });
    return { tokens: data };
  } catch (error) {
    return { failure: error.response.data, status: error.response.status };
  }
}

export async function enter(phone, code) {
  const { failure, status, tokens } = await login(phone, code);
  if (status === 401) return 'wrong code';
  if (failure && failure.error === 'invalid_user_password') return 'wrong code';
  return tokens.access_token;
}
