import axios from 'axios';

export class Auth {
  #connection;

  constructor(connection) {
    this.#connection = connection;
  }

  static second() {
    return new this('email');
  }

  login(username, password) {
    return axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: this.#connection, username, otp: password });
  }
}
