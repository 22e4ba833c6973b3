import { Injectable } from '@angular/core';
import { Headers, Http, RequestOptions, URLSearchParams } from '@angular/http';
import 'rxjs/add/operator/map';

@Injectable()
export class Auth {
  constructor(private http: Http) {}

  login(phone, code) {
    let data = new URLSearchParams();
    data.append('client_id', 'sAilingSchool');
    data.append('connection', 'sms');
    data.append('grant_type', 'password');
    data.append('username', phone);
    data.append('password', code);

    return this.http
      .post('https://acme.example.auth0.com/oauth/ro', data)
      .map(res => res.json());
  }
}
