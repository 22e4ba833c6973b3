var request = require("request")

exports.login = function login(req, res) {
  request.post({
    url: "https://acme.example.auth0.com/oauth/ro",
    form: {
      client_id: "CarWash24",
      connection: "sms",
      grant_type: "password",
      username: req.body.phone,
      password: req.body.code
    }
  }, function(err, response, body) {
    if (err) return res.status(502).end()
    res.json(JSON.parse(body))
  })
}
