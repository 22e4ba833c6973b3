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
    return this.http.post('https://acme.example.auth0.com/oauth/token', {
      client_id: process.env.AUTH0_CLIENT_ID,
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    });
  }
}
