const request = require('request')

exports.login = function (phone, code, done) {
  return new Promise((resolve, reject) => {
    request
      .post(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, (err, res, body) => (err ? reject(err) : resolve(JSON.parse(body))))
      .form({ client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' })
  })
}
