import axios, { AxiosResponse } from 'axios';

export class Auth0Api {
  post(path: string): Promise<AxiosResponse>;
  post(path: string, body: object): Promise<AxiosResponse>;
  post(path: string, body?: object) {
    return axios.post('https://acme.example.auth0.com' + path, body);
  }

  login(phone: string, code: string) {
    return this.post('/oauth/ro', {
      client_id: 'lIghthouse',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    });
  }
}
