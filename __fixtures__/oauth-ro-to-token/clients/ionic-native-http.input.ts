import { Injectable } from '@angular/core';
import { HTTP } from '@ionic-native/http/ngx';

@Injectable()
export class LoginProvider {
  constructor(private nativeHttp: HTTP) {}

  verify(phone: string, code: string) {
    return this.nativeHttp.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'tRailMap',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    }, {});
  }
}
