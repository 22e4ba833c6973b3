export class LoginForm {
  constructor(http) {
    this.http = http;
  }

  onSubmit(event, credentials) {
    event.preventDefault();
    return this.http.post('/oauth/ro', credentials);
  }
}
