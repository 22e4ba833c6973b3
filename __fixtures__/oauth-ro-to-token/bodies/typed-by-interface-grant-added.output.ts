import axios from 'axios';

interface LoginBody {
  client_id: string;
  realm: string;
  username: string;
  otp: string;
  grant_type: string;
}

export function login(phone: string, code: string) {
  const body: LoginBody = {
    client_id: 'k3yL1meKiosk',
    realm: 'sms',
    username: phone,
    otp: code,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  };
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
}
