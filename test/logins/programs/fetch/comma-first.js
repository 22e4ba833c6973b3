var config = {
    domain: process.env.AUTH0_DOMAIN
  , clientId: process.env.AUTH0_CLIENT_ID
}

module.exports = {
  login: function (phone, code) {
    var body = {
        client_id: config.clientId
      , connection: 'sms'
      , grant_type: 'password'
      , device: 'till'
      , username: phone
      , password: code
      , scope: 'openid'
    }
    return fetch('https://' + config.domain + '/oauth/ro', {
        method: 'POST'
      , headers: { 'Content-Type': 'application/json' }
      , body: JSON.stringify(body)
    }).then(function (res) { return res.json() })
  }
}
