import { OAuthClient } from './client';
export class Auth { constructor(private readonly client: OAuthClient) {}
  verify(username: string, password: string) { return this.client.call('token', { client_id: 'c', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp: password }); } }
