var request = require("request")

exports.login = function login(req, res) {
  request.post({
    url: "https://acme.example.auth0.com/oauth/token",
    form: {
      client_id: "CarWash24",
      realm: "sms",
      grant_type: "http://auth0.com/oauth/grant-type/passwordless/otp",
      username: req.body.phone,
      otp: req.body.code
    }
  }, function(err, response, body) {
    if (err) return res.status(502).end()
    res.json(JSON.parse(body))
  })
}
