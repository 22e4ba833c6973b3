import { Injectable } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';

interface CodeDto {
  phone: string;
  code: string;
}

@Injectable()
export class AuthService {
  constructor(private readonly http: HttpService) {}

  verify({ phone, code }: CodeDto) {
    return this.http.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    });
  }
}
