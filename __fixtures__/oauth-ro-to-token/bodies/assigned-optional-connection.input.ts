import axios, { AxiosInstance } from 'axios';

export class Auth {
  constructor(private readonly api: AxiosInstance) {}

  login(login: string, code: string, viaSms: boolean) {
    const body: Record<string, string> = {
      client_id: 'k3yL1meKiosk',
      grant_type: 'password',
      username: login,
      password: code,
    };
    // Without it the tenant's default directory answers.
    if (viaSms) body.connection = 'sms';
    return this.api.post('https://acme.example.auth0.com/oauth/ro', body);
  }
}
