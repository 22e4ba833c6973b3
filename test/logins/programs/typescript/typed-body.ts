import axios, { type AxiosInstance } from 'axios';

interface LoginRequest {
  client_id: string;
  connection: string;
  grant_type: 'password';
  username: string;
  password: string;
  scope?: string;
}

export class PasswordlessClient {
  private readonly http: AxiosInstance;

  constructor(domain: string, private readonly clientId: string) {
    this.http = axios.create({ baseURL: `https://${domain}` });
  }

  public async verify(email: string, code: string): Promise<Record<string, string>> {
    const body: LoginRequest = {
      client_id: this.clientId,
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
      scope: 'openid',
    };
    const { data } = await this.http.post('/oauth/ro', body);
    return data;
  }
}

const client = new PasswordlessClient(process.env.AUTH0_DOMAIN as string, process.env.AUTH0_CLIENT_ID as string);

export const login = (email: string, code: string) => client.verify(email, code);
