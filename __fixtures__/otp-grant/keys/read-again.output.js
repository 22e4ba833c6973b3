import axios from 'axios';

export async function verify(username, code) {
  const body = { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username, otp: code, realm: 'sms' };
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', body);
  return { ...data, from: body.realm };
}
