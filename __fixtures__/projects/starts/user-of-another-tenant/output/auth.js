import axios from 'axios';
export async function start(phone) {
  await axios.post('https://mgmt.example.auth0.com/api/v2/users', { connection: 'sms', phone_number: phone, email_verified: false }, { headers: { Authorization: `Bearer ${process.env.T}` } });
}
export async function verify(phone, code) {
  const { data } = await axios.post('https://other.example.auth0.com/oauth/token', { client_id: 'abc', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });
  return data;
}
