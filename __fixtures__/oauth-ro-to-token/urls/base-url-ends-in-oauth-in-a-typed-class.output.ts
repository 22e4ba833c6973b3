import axios, { type AxiosInstance } from 'axios';

export class Login {
  private readonly http: AxiosInstance;

  constructor(domain: string) {
    this.http = axios.create({ baseURL: `https://${domain}/oauth` });
  }

  redeem(phone: string, code: string) {
    return this.http.post('/token', { client_id: 'cOpperMine', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
  }
}
