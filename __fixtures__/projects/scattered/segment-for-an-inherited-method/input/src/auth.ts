import { Base } from './base';
export class Auth extends Base { verify(username: string, password: string) { return this.call('ro', { client_id: 'c', connection: 'sms', grant_type: 'password', username, password }); } }
