import { LoginService } from './login-service';

export const sms = new LoginService('sms');
export const email = new LoginService('email');
