const CONNECTION = 'config-user-db';

export class Accounts {
  #domain = 'acme.example.auth0.com';

  async login(username: string, password: string): Promise<unknown> {
    const response = await fetch(`https://${this.#domain}/oauth/ro`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ client_id: 'acc0unts', connection: CONNECTION, grant_type: 'password', username, password, scope: 'openid' }),
    });
    return response.json();
  }
}
