import axios from 'axios';

class TenantApi {
  conn = 'sms';

  post(path: string, body: Record<string, string>) {
    body.connection = this.conn;
    return axios.post('https://acme.example.auth0.com' + path, body);
  }
}

export class CodeLogin {
  constructor(private readonly api: TenantApi) {}

  login(phone: string, code: string) {
    return this.api.post('/oauth/ro', {
      client_id: 'bAkery',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    });
  }
}
