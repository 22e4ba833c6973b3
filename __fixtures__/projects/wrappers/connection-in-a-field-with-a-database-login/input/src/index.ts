import { LoginService } from './login-service';

export const sms = new LoginService('sms');
export const staff = new LoginService('staff');
