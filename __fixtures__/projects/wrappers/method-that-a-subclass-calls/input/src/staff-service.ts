import { AuthService } from './auth-service';

export class StaffService extends AuthService {
  byPassword(user: string, secret: string) {
    return super.login('staff', user, secret);
  }
}
