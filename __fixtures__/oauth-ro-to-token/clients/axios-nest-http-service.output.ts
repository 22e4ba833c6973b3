import { Injectable } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';
import { lastValueFrom } from 'rxjs';

@Injectable()
export class PasswordlessService {
  constructor(private readonly httpService: HttpService) {}

  async login(phone: string, code: string) {
    const response = await lastValueFrom(
      this.httpService.post('https://acme.example.auth0.com/oauth/token', {
        client_id: process.env.AUTH0_CLIENT_ID,
        realm: 'sms',
        username: phone,
        otp: code,
        scope: 'openid',
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      }),
    );
    return response.data;
  }
}
