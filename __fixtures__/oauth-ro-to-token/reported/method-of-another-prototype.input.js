import axios from 'axios';

class SmsLogin {
  connection = 'sms';

  login(username, password) {
    return axios.post('https://acme.auth0.com/oauth/ro', {
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: this.connection,
      grant_type: 'password',
      username,
      password,
      scope: 'openid',
    });
  }
}

class DatabaseLogin {
  connection = 'Username-Password-Authentication';
}

DatabaseLogin.prototype.login = SmsLogin.prototype.login;

export const smsLogin = (phone, code) => new SmsLogin().login(phone, code);
export const databaseLogin = (email, password) => new DatabaseLogin().login(email, password);
