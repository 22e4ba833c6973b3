module.exports = class PasswordlessClient {
  constructor(transport) {
    this.transport = transport;
  }

  call({ path, data }) {
    return this.transport.send('POST', `https://acme.example.auth0.com${path}`, data);
  }

  start(email) {
    return this.call({ path: '/passwordless/start', data: { client_id: 'gLasshouse', connection: 'email', email, send: 'code' } });
  }

  verify(email, code) {
    return this.call({
      path: '/oauth/ro',
      data: { client_id: 'gLasshouse', connection: 'email', username: email, password: code, grant_type: 'password' },
    });
  }
};
