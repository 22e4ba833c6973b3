import { Base } from './base';
import { OAuthEndpoint } from './enums';
export class Auth extends Base { verify(username: string, password: string) { return this.call(OAuthEndpoint.Login, { client_id: 'c', connection: 'sms', grant_type: 'password', username, password }); } }
