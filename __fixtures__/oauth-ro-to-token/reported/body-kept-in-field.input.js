class Login {
  constructor(http) {
    this.http = http;
  }

  verify(phone, code) {
    const body = { client_id: 'k3pt', connection: 'sms', grant_type: 'password', username: phone, password: code };
    this.last = body;
    return this.http.post('https://acme.example.auth0.com/oauth/ro', body);
  }

  isRetry(phone) {
    return this.last.connection === 'sms' && this.last.username === phone;
  }
}

module.exports = Login;
