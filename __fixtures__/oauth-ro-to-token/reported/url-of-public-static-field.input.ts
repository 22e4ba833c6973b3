import axios from 'axios';

export class Endpoints {
  static readonly login = '/oauth/ro';
  static readonly start = '/passwordless/start';
}

export function verify(domain: string, phone: string, code: string) {
  return axios.post(`https://${domain}${Endpoints.login}`, {
    client_id: 'st4t1c',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
}
