import { Injectable } from '@nestjs/common';
import { Auth0Client } from './auth0.client';
@Injectable()
export class AuthService {
  constructor(private readonly auth0: Auth0Client) {}
  sms(phone: string, code: string) { return this.auth0.oauth('ro', { client_id: 'c', connection: 'sms', grant_type: 'password', username: phone, password: code }); }
  staff(user: string, password: string) { return this.auth0.oauth('ro', { client_id: 'c', connection: 'Staff', grant_type: 'password', username: user, password }); }
}
