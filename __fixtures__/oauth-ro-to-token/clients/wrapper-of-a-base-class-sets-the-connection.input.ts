import axios from 'axios';

class TenantApi {
  connection?: string;

  async post(path: string, body: Record<string, string>) {
    const { data } = await axios.post('https://acme.example.auth0.com' + path, { ...body, connection: this.connection });
    return data;
  }
}

export class CodeLogin extends TenantApi {
  login(phone: string, code: string) {
    return this.post('/oauth/ro', { client_id: 'bAkery', connection: 'sms', grant_type: 'password', username: phone, password: code });
  }
}
