// Whoever holds a client, or extends the class, may name another connection.
export class PasswordlessClient {
  connection = 'sms';

  constructor(readonly domain: string, readonly clientId: string) {}

  async verify(username: string, code: string): Promise<unknown> {
    const response = await fetch(`https://${this.domain}/oauth/ro`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        client_id: this.clientId,
        connection: this.connection,
        grant_type: 'password',
        username,
        password: code,
      }),
    });
    return response.json();
  }
}
