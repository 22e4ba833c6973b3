import axios from 'axios';

export async function login(phone, code) {
  const { RO_URL } = await import('./urls.js');
  return axios.post(RO_URL, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
}
