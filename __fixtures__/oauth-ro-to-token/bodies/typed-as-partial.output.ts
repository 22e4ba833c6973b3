import axios from 'axios';

interface LoginBody {
  client_id: string;
  grant_type: string;
  realm: string;
  username: string;
  otp: string;
}

export function login(phone: string, code: string) {
  const body: Partial<LoginBody> = { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' };
  body.realm = 'sms';
  body.username = phone;
  body.otp = code;
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
}
