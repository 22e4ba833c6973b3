import { Base } from './base';
import { OAuthEndpoint } from './enums';
export class Auth extends Base { verify(username: string, password: string) { return this.call(OAuthEndpoint.Login, { client_id: 'c', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp: password }); } }
