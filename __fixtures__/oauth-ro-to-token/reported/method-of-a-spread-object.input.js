import axios from 'axios';

const auth = {
  connection: 'sms',
  login(username, password) {
    return axios.post('https://acme.auth0.com/oauth/ro', {
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: this.connection,
      grant_type: 'password',
      username,
      password,
      scope: 'openid',
    });
  },
};

const database = { ...auth, connection: 'Username-Password-Authentication' };

export const databaseLogin = (email, password) => database.login(email, password);
