const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = function (req, res, next) {
  auth0.verifySMSCode({ phoneNumber: req.body.phone, code: req.body.code }, function (err, tokens) {
    if (err) {
      return next(err);
    }
    res.json(tokens);
  });
};
