const axios = require('axios');

function Api(connection) {
  this.connection = connection;
}

Api.prototype.post = function (path, body) {
  body.connection = this.connection;
  return axios.post('https://acme.example.auth0.com' + path, body);
};

Api.prototype.login = function (phone, code) {
  return this.post('/oauth/ro', {
    client_id: 'bAkery',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
};

module.exports = Api;
