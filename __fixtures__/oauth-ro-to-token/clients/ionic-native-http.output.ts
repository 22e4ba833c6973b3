import { Injectable } from '@angular/core';
import { HTTP } from '@ionic-native/http/ngx';

@Injectable()
export class LoginProvider {
  constructor(private nativeHttp: HTTP) {}

  verify(phone: string, code: string) {
    return this.nativeHttp.post('https://acme.example.auth0.com/oauth/token', {
      client_id: 'tRailMap',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    }, {});
  }
}
