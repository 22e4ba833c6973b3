import axios, { type AxiosRequestConfig } from 'axios';

export interface LegacyLogin {
  client_id: string;
  connection: string;
  grant_type: string;
  username: string;
  password: string;
}

export function verify(phone: string, code: string) {
  const options: AxiosRequestConfig<LegacyLogin> = {
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/ro',
    data: { client_id: 'typ3d', connection: 'sms', grant_type: 'password', username: phone, password: code },
  };
  return axios.request(options);
}
