import { HTTP } from '@awesome-cordova-plugins/http/ngx';

export class LoginPage {
  constructor(http) {
    this.http = http;
  }

  submit() {
    const data = {};
    data.client_id = 'k3yL1meKiosk';
    data.connection = 'sms';
    data.grant_type = 'password';
    data.username = this.phone;
    data.password = this.code;
    data.device = this.deviceName;
    data.scope = 'openid offline_access';
    return this.http.post('https://acme.example.auth0.com/oauth/ro', data, {});
  }
}

export const providers = [HTTP];
