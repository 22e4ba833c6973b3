import { Injectable } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';
@Injectable()
export class Auth0Api {
  constructor(private http: HttpService) {}
  post<T>(path: string, body: any) { const { password, ...rest } = body; return this.http.post<T>(`https://acme.example.auth0.com${path}`, { ...rest, password: password.trim() }); }
}
