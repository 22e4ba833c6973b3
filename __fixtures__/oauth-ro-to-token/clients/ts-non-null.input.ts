import type { Got } from 'got';

export class Tokens {
  private client?: Got;

  use(client: Got): void {
    this.client = client;
  }

  redeem(email: string, code: string) {
    return this.client!.post(`${process.env.AUTH0_ISSUER!}/oauth/ro`, {
      json: { client_id: process.env.AUTH0_CLIENT_ID!, connection: 'email', grant_type: 'password', username: email, password: code },
    }).json();
  }
}
