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
      "connection": "email",
      "grant_type": "password",
      "username": this.email,
      "password": this.code
    };
    this.http.post("https://acme.example.auth0.com/oauth/ro", JSON.stringify(body), { headers: headers })
      .subscribe(res => console.log(res.json()));
  }
}
