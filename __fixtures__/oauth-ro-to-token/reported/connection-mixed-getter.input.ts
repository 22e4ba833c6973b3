export class Session {
  constructor(private mode: 'code' | 'password', private domain: string) {}

  private get connection(): string {
    return this.mode === 'code' ? 'sms' : 'Username-Password-Authentication';
  }

  async open(username: string, secret: string) {
    const response = await fetch(`https://${this.domain}/oauth/ro`, {
      method: 'POST',
      body: JSON.stringify({ client_id: 's3ss10n', connection: this.connection, grant_type: 'password', username, password: secret }),
    });
    return response.json();
  }
}
