import axios from 'axios';

interface LoginBody {
  client_id: string;
  grant_type: string;
  realm: string;
  username: string;
  otp: string;
  scope?: string;
}

export async function login(phone: string, code: string) {
  const body: LoginBody = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'sms',
    username: phone,
    otp: code,
  };
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', body);
  return data;
}
