import { Injectable, Inject } from '@nestjs/common';
import { Http } from './http.service';
@Injectable()
export class AuthService {
  @Inject() private readonly http: Http;
  login(phone: string, code: string) { return this.http.post('/oauth/token', { client_id: 'kiosk', realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', scope: 'openid' }); }
}
