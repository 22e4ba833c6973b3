import axios from 'axios';

interface OtpBody {
  grant_type: string;
  client_id: string;
  username: string;
  otp: string;
  connection: string;
}

export function verify(phone: string, code: string) {
  const body: OtpBody = { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username: phone, otp: code, connection: 'sms' };
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
}
