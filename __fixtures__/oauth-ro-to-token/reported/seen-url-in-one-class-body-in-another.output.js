class Paths {
  static login = '/oauth/token';
  static start = '/passwordless/start';
}

class Client {
  constructor(base) {
    this.base = base;
  }

  send(path, body) {
    return fetch(this.base + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  }

  start(phone) {
    return this.send(Paths.start, { client_id: 'tw0Cl4ss3s', connection: 'sms', phone_number: phone, send: 'code' });
  }

  verify(phone, code) {
    return this.send(Paths.login, { client_id: 'tw0Cl4ss3s', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
  }
}

export const createClient = (base) => new Client(base);
