import { Auth } from './auth';

export class StaffAuth extends Auth {
  protected connection() {
    return 'staff';
  }
}
