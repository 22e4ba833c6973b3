var request = require('request');

function Passwordless(options) {
    this.domain = options.domain;
    this.clientId = options.clientId;
    this.clientSecret = options.clientSecret;
}

Passwordless.prototype.login = function(email, code, callback) {
    request.post({
        url: 'https://' + this.domain + '/oauth/ro',
        json: {
            client_id: this.clientId,
            client_secret: this.clientSecret,
            connection: 'email',
            grant_type: 'password',
            username: email,
            password: code
        }
    }, function(error, response, body) {
        callback(error, body);
    });
};

module.exports = Passwordless;
