// @flow
import axios from 'axios';

export type LoginBody = {|
  +client_id: string,
  +grant_type: string,
  +connection: 'sms',
  +username: string,
  +password: string,
|};

export function login(phone: string, code: string) {
  const body: LoginBody = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
  };
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
