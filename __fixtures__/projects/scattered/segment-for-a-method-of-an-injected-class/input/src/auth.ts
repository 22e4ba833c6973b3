import { OAuthClient } from './client';
export class Auth { constructor(private readonly client: OAuthClient) {}
  verify(username: string, password: string) { return this.client.call('ro', { client_id: 'c', connection: 'sms', grant_type: 'password', username, password }); } }
