import { Injectable } from '@angular/core';
import { ApiService } from './api.service';
@Injectable()
export class AuthService {
  constructor(private api: ApiService) {}
  login(phone: string, code: string) { return this.api.post<void>('/oauth/ro', { client_id: 'kiosk', connection: 'sms', username: phone, password: code, grant_type: 'password', scope: 'openid' }); }
}
