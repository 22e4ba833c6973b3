import axios, { AxiosInstance } from 'axios';

export class AuthGateway {
  private readonly http: AxiosInstance;

  constructor(domain: string, private readonly clientId: string) {
    this.http = axios.create({ baseURL: `https://${domain}`, timeout: 2000 });
  }

  async verify(email: string, code: string) {
    const { data } = await this.http.post('/oauth/token', {
      client_id: this.clientId,
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code,
    });
    return data;
  }
}
