const Auth0 = require('./auth0');
class Logins {
  constructor() { this.auth0 = new Auth0(); }
  async create(data) { return (await this.auth0.create(data)).data; }
}
module.exports = (app) => app.use('/logins', new Logins());
