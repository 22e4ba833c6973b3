import { BaseClient } from './base';
export class SmsClient extends BaseClient {
  start(phone: string) { return this.send('/passwordless/start', { connection: 'sms', phone_number: phone, send: 'code' }); }
  verify(phone: string, code: string) { return this.send('/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code }); }
}
