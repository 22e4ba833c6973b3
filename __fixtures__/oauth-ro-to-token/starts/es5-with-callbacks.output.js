var request = require('request');

function Passwordless(options) {
    this.domain = options.domain;
    this.clientId = options.clientId;
    this.clientSecret = options.clientSecret;
}

Passwordless.prototype.login = function(email, code, callback) {
    request.post({
        url: 'https://' + this.domain + '/oauth/token',
        json: {
            client_id: this.clientId,
            client_secret: this.clientSecret,
            realm: 'email',
            grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
            username: email,
            otp: code
        }
    }, function(error, response, body) {
        callback(error, body);
    });
};

Passwordless.prototype.startLogin = function(email) {
    return new Promise(function(resolve, reject) {
        request.post({
            url: 'https://' + this.domain + '/passwordless/start',
            json: true,
            body: {
                client_id: this.clientId,
                client_secret: this.clientSecret,
                connection: 'email',
                email: email,
                send: 'code'
            }
        }, function(error, response) {
            if (error) reject(error);
            else if (response.statusCode !== 200) reject(new Error('/passwordless/start answered ' + response.statusCode));
            else resolve();
        });
    }.bind(this));
};

module.exports = Passwordless;
