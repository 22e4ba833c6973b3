const get = require('simple-get')

const login = (email, code, cb) => {
  const opts = {
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/ro',
    json: true,
    body: {
      client_id: 'tErrarium',
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code
    }
  }
  get.concat(opts, (err, res, data) => cb(err, data))
}

module.exports = login
