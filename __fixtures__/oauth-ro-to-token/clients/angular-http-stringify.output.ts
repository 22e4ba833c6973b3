import { Component } from '@angular/core';
import { Headers, Http } from '@angular/http';

@Component({ selector: 'login', templateUrl: './login.html' })
export class LoginComponent {
  email = '';
  code = '';

  constructor(public http: Http) {}

  submit() {
    let headers = new Headers();
    headers.append('Content-Type', 'application/json');
    let body = {
      "client_id": "sAilingSchool",
      "realm": "email",
      "grant_type": "http://auth0.com/oauth/grant-type/passwordless/otp",
      "username": this.email,
      "otp": this.code
    };
    this.http.post("https://acme.example.auth0.com/oauth/token", JSON.stringify(body), { headers: headers })
      .subscribe(res => console.log(res.json()));
  }
}
