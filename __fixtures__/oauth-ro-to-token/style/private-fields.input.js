export class Login {
  static #path = '/oauth/ro';

  #host;
  #connection = 'sms';

  constructor(host) {
    this.#host = host;
  }

  async #post(path, body) {
    const response = await fetch(`https://${this.#host}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.json();
  }

  verify(phone, code) {
    return this.#post(Login.#path, {
      client_id: 'k3yL1meKiosk',
      connection: this.#connection,
      grant_type: 'password',
      username: phone,
      password: code,
    });
  }
}
