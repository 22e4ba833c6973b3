import { HTTP } from '@awesome-cordova-plugins/http/ngx';

export class LoginPage {
  constructor(http) {
    this.http = http;
  }

  submit() {
    const data = {};
    data.client_id = 'k3yL1meKiosk';
    data.realm = 'sms';
    data.grant_type = 'http://auth0.com/oauth/grant-type/passwordless/otp';
    data.username = this.phone;
    data.otp = this.code;
    data.scope = 'openid offline_access';
    return this.http.post('https://acme.example.auth0.com/oauth/token', data, {});
  }
}

export const providers = [HTTP];
