import { Injectable } from '@nestjs/common';
import { Auth0Api } from './api.service';
@Injectable()
export class AuthService {
  constructor(private readonly api: Auth0Api) {}
  login(phone: string, code: string) { return this.api.post<void>('/oauth/ro', { client_id: 'kiosk', connection: 'sms', username: phone, password: code, grant_type: 'password', scope: 'openid' }); }
}
