import { HttpClient, HttpHeaders, HttpParams } from '@angular/common/http';
import { Injectable } from '@angular/core';

const FORM = new HttpHeaders({ 'Content-Type': 'application/x-www-form-urlencoded' });

@Injectable()
export class MailLogin {
  constructor(private _http: HttpClient) {}

  redeem(email: string, code: string) {
    const params = new HttpParams({
      fromObject: {
        client_id: 'hOrseStable',
        realm: 'email',
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
        username: email,
        otp: code,
      },
    });
    return this._http.post('https://acme.example.auth0.com/oauth/token', params, { headers: FORM });
  }
}
