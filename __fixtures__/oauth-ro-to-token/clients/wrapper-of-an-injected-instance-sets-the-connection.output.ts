import axios from 'axios';

class TenantApi {
  conn = 'sms';

  post(path: string, body: Record<string, string>) {
    body.realm = this.conn;
    return axios.post('https://acme.example.auth0.com' + path, body);
  }
}

export class CodeLogin {
  constructor(private readonly api: TenantApi) {}

  login(phone: string, code: string) {
    return this.api.post('/oauth/token', {
      client_id: 'bAkery',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    });
  }
}
