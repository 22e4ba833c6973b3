import { AuthService } from './auth-service';

const service = new AuthService();

export const bySms = (phone: string, code: string) => service.login('sms', phone, code);
