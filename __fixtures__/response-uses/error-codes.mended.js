import axios from 'axios';

export async function login(phone, code) {
  const request = {
    client_id: 'kiosk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
    scope: 'openid',
    audience: 'https://api.example.com',
  };
  try {
    return (await axios.post('https://acme.example.auth0.com/oauth/token', request)).data;
  } catch (error) {
    if (error.response.data.error === 'invalid_user_password' || error.response.data.error === 'invalid_grant') return undefined;
    throw error;
  }
}
