import axios, { AxiosInstance } from 'axios';

export class Auth {
  constructor(private readonly api: AxiosInstance) {}

  login(phone: string, code: string, scope?: string) {
    const body: Record<string, string> = {
      client_id: 'k3yL1meKiosk',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      realm: 'sms',
      username: phone,
      otp: code,
    };
    if (scope) body.scope = scope;
    return this.api.post('https://acme.example.auth0.com/oauth/token', body);
  }
}
