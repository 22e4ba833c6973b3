export class Auth0Api {
  #domain: string;

  constructor(domain: string) {
    this.#domain = domain;
  }

  start(phone: string) {
    return this.#post('/passwordless/start', { client_id: 'bOathouse', connection: 'sms', phone_number: phone, send: 'code' });
  }

  login(phone: string, code: string) {
    return this.#post('/oauth/token', {
      client_id: 'bOathouse',
      realm: 'sms',
      username: phone,
      otp: code,
      scope: 'openid',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
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
