import { Injectable } from '@angular/core';
import { HttpClient } from '@angular/common/http';
@Injectable()
export class ApiService {
  constructor(private http: HttpClient) {}
  post(path: string, body: any) { body.password = body.password.trim(); return this.http.post(`https://acme.example.auth0.com${path}`, body); }
}
