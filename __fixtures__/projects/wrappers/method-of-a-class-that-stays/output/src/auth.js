import axios from 'axios';

class Auth {
  constructor() {
    this.sms = this.sms.bind(this);
  }

  login(connection, username, password) {
    return axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: connection, username, otp: password });
  }

  sms(phone, code) {
    return this.login('sms', phone, code);
  }
}

const auth = new Auth();

export const bySms = (phone, code) => auth.sms(phone, code);
