import { Auth } from './auth';

export class StaffAuth extends Auth {
  protected readonly connection = 'staff';
}
