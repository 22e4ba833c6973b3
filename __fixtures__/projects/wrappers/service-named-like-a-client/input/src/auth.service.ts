import { Injectable, Inject } from '@nestjs/common';
import { Http } from './http.service';
@Injectable()
export class AuthService {
  @Inject() private readonly http: Http;
  login(phone: string, code: string) { return this.http.post('/oauth/ro', { client_id: 'kiosk', connection: 'sms', username: phone, password: code, grant_type: 'password', scope: 'openid' }); }
}
