const axios = require('axios');

class Body {
  constructor() {
    this.fields = {};
  }

  with(key, value) {
    this.fields[key] = value;
    return this;
  }
}

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', new Body().with('connection', 'sms').with('username', phone).with('password', code).fields);
