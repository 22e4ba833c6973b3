import { Injectable, inject } from '@angular/core';
import { ApiService } from './api.service';
@Injectable()
export class AuthService {
  private api = inject(ApiService);
  login(phone: string, code: string) { return this.api.post('/oauth/ro', { client_id: 'kiosk', connection: 'sms', username: phone, password: code, grant_type: 'password', scope: 'openid' }); }
}
