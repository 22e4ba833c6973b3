import { Body, Controller, HttpException, Post } from '@nestjs/common';
import axios from 'axios';

@Controller('login')
export class LoginController {
  @Post('code')
  async login(@Body('phone') phone: string, @Body('code') code: string) {
    try {
      const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', {
        client_id: process.env.AUTH0_CLIENT_ID!,
        client_secret: process.env.AUTH0_CLIENT_SECRET!,
        realm: 'sms',
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
        username: phone,
        otp: code,
      });
      return data;
    } catch {
      throw new HttpException('Wrong code', 403);
    }
  }
}
