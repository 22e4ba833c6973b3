import axios, { AxiosInstance } from 'axios';

export class AuthGateway {
  private readonly http: AxiosInstance;

  constructor(domain: string, private readonly clientId: string) {
    this.http = axios.create({ baseURL: `https://${domain}`, timeout: 2000 });
  }

  async verify(email: string, code: string) {
    const { data } = await this.http.post('/oauth/ro', {
      client_id: this.clientId,
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
    });
    return data;
  }
}
