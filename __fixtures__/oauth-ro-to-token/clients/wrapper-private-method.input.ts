export class Auth0Api {
  #domain: string;

  constructor(domain: string) {
    this.#domain = domain;
  }

  start(phone: string) {
    return this.#post('/passwordless/start', { client_id: 'bOathouse', connection: 'sms', phone_number: phone, send: 'code' });
  }

  login(phone: string, code: string) {
    return this.#post('/oauth/ro', {
      client_id: 'bOathouse',
      connection: 'sms',
      username: phone,
      password: code,
      scope: 'openid',
    });
  }

  async #post(path: string, body: Record<string, string>) {
    const response = await fetch(`https://${this.#domain}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.json();
  }
}
