const get = require('simple-get')

const login = (email, code, cb) => {
  const opts = {
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/token',
    json: true,
    body: {
      client_id: 'tErrarium',
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code
    }
  }
  get.concat(opts, (err, res, data) => cb(err, data))
}

module.exports = login
