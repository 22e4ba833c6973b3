import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { LoginDto } from './login.dto';
import { Tokens } from './tokens.service';

@Controller()
export class ResourceOwnerController {
  constructor(private readonly tokens: Tokens) {}

  @Post('/oauth/ro')
  @HttpCode(200)
  login(@Body() login: LoginDto) {
    return this.tokens.issue(login.connection, login.username, login.password);
  }
}

@Controller('oauth')
export class LegacyController {
  @Post('ro')
  login() {
    return { error: 'gone' };
  }
}
