import ky from 'ky';

export class Session {
  static #BASE = 'https://acme.example.auth0.com';
  static #LOGIN = `${Session.#BASE}/oauth/token`;

  static redeem(email, code) {
    return ky.post(this.#LOGIN, {
      json: { client_id: 'rOpeway', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code },
    });
  }
}
