const TOKEN_PATH = '/oauth/rotating-token';

export class TokenRotation {
  constructor(private readonly base: string) {}

  rotate(refreshToken: string): Promise<Response> {
    return fetch(this.base + TOKEN_PATH, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'password', client_id: 'r0tat0r', connection: 'email', token: refreshToken }),
    });
  }
}
