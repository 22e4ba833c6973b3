import axios from 'axios';

class Auth {
  constructor() {
    this.sms = this.sms.bind(this);
  }

  login(connection, username, password) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password });
  }

  sms(phone, code) {
    return this.login('sms', phone, code);
  }
}

const auth = new Auth();

export const bySms = (phone, code) => auth.sms(phone, code);
