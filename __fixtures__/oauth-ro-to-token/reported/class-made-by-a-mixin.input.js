import axios from 'axios';

const withLogin = (Base) => class extends Base {
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
};

export class DatabaseLogin extends withLogin(Object) {
  connection = 'Username-Password-Authentication';
}
