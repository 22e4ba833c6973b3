const auth0 = require('auth0');

class Logins {
  constructor() {
    this.client = new auth0.AuthenticationClient({
      domain: 'acme.example.auth0.com',
      clientId: process.env.AUTH0_WEB_CLIENT_ID,
      clientSecret: process.env.AUTH0_WEB_CLIENT_SECRET,
    });
  }

  async start(email) {
    await this.client.requestEmailCode({ email });
  }

  async login(email, code) {
    const tokens = await this.client.passwordless.signIn({
      username: email,
      password: code,
      connection: 'email',
      scope: 'openid profile email',
      device: 'web',
    });
    return tokens;
  }
}

const logins = new Logins();
exports.start = (email) => logins.start(email);
exports.login = (email, code) => logins.login(email, code);
