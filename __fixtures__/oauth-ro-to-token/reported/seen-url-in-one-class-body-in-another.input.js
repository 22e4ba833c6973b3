class Paths {
  static login = '/oauth/ro';
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
    return this.send(Paths.login, { client_id: 'tw0Cl4ss3s', connection: 'sms', grant_type: 'password', username: phone, password: code });
  }
}

export const createClient = (base) => new Client(base);
