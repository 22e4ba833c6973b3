import axios from 'axios';

export function login(phone: string, code: string) {
  const body: { client_id: string; grant_type: string; realm: string; username: string; otp: string } = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'sms',
    username: phone,
    otp: code,
  };
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
}
