import { AuthService } from './auth-service';

export class SmsService extends AuthService {
  bySms(phone: string, code: string) {
    return this.login('sms', phone, code);
  }
}
