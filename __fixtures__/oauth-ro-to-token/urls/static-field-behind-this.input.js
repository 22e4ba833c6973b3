import ky from 'ky';

export class Session {
  static #BASE = 'https://acme.example.auth0.com';
  static #LOGIN = `${Session.#BASE}/oauth/ro`;

  static redeem(email, code) {
    return ky.post(this.#LOGIN, {
      json: { client_id: 'rOpeway', connection: 'email', grant_type: 'password', username: email, password: code },
    });
  }
}
