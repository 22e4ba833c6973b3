export class Auth {
  constructor(http) {
    this.http = http;
  }

  login = (connection, username, password) =>
    this.http.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password });
}
