import { Injectable } from '@angular/core';
import { Headers, Http, RequestOptions, URLSearchParams } from '@angular/http';
import 'rxjs/add/operator/map';

@Injectable()
export class Auth {
  constructor(private http: Http) {}

  login(phone, code) {
    let data = new URLSearchParams();
    data.append('client_id', 'sAilingSchool');
    data.append('realm', 'sms');
    data.append('grant_type', 'http://auth0.com/oauth/grant-type/passwordless/otp');
    data.append('username', phone);
    data.append('otp', code);

    return this.http
      .post('https://acme.example.auth0.com/oauth/token', data)
      .map(res => res.json());
  }
}
