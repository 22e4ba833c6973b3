import { All, Controller, Req } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';
import type { Request } from 'express';

@Controller()
export class LoginController {
  constructor(private readonly http: HttpService) {}

  @All('oauth/ro')
  login(@Req() req: Request) {
    return this.http.post('https://acme.example.auth0.com' + req.originalUrl, req.body);
  }
}
