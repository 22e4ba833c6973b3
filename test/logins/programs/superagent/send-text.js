const request = require('superagent')

exports.login = (phone, code) =>
  request
    .post(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`)
    .set('Content-Type', 'application/x-www-form-urlencoded')
    .send(`client_id=${process.env.AUTH0_CLIENT_ID}&connection=sms&grant_type=password&scope=openid`)
    .send(`username=${encodeURIComponent(phone)}&password=${code}`)
    .then((res) => res.body)
