import { Base } from './base';
export class Auth extends Base { verify(username: string, password: string) { return this.call('token', { client_id: 'c', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp: password }); } }
