import axios from 'axios';

class Auth {
  login = (connection, username, password) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password });

  sms(phone, code) {
    return this.login('sms', phone, code);
  }
}

const { login } = new Auth();

export const staff = (user, secret) => login('staff', user, secret);
