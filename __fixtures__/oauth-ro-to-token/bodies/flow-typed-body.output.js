/* @flow */
import axios from 'axios';

type LoginBody = {
  client_id: string,
  grant_type: string,
  realm: 'sms' | 'email',
  username: string,
  otp: string,
};

export function login(phone: string, code: string) {
  const body: LoginBody = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'sms',
    username: phone,
    otp: code,
  };
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
}
