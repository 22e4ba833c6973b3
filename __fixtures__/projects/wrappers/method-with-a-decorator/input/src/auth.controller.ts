import { AuthService } from './auth.service';
import { Body, Controller, Post } from '@nestjs/common';
@Controller('auth')
export class AuthController {
  constructor(private readonly auth: AuthService) {}
  @Post('login') login(@Body('connection') connection: string, @Body('username') username: string, @Body('password') password: string) { return this.auth.verify(connection, username, password); }
}
