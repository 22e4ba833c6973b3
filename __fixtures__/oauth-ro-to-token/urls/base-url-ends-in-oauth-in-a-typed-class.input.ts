import axios, { type AxiosInstance } from 'axios';

export class Login {
  private readonly http: AxiosInstance;

  constructor(domain: string) {
    this.http = axios.create({ baseURL: `https://${domain}/oauth` });
  }

  redeem(phone: string, code: string) {
    return this.http.post('/ro', { client_id: 'cOpperMine', connection: 'sms', grant_type: 'password', username: phone, password: code });
  }
}
