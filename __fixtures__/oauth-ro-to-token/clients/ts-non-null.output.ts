import type { Got } from 'got';

export class Tokens {
  private client?: Got;

  use(client: Got): void {
    this.client = client;
  }

  redeem(email: string, code: string) {
    return this.client!.post(`${process.env.AUTH0_ISSUER!}/oauth/token`, {
      json: { client_id: process.env.AUTH0_CLIENT_ID!, realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code },
    }).json();
  }
}
