export class Api {
  constructor(private readonly base: string) {}

  async post<T>(path: string, body: unknown): Promise<T> {
    const response = await fetch(new URL(path, this.base), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  }
}

export const byCode = (api: Api, email: string, code: string) =>
  api.post<{ id_token: string }>('/oauth/token', {
    client_id: 'wAterMill',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  });
