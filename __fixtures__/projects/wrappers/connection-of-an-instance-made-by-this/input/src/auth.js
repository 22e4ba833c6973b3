import axios from 'axios';

export class Auth {
  #connection;

  constructor(connection) {
    this.#connection = connection;
  }

  static second() {
    return new this('staff');
  }

  login(username, password) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: this.#connection, username, password });
  }
}
