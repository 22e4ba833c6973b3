const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.start = (req, res) => {
  ((done) => auth0.passwordless.sendSMS({ phone_number: req.body.phone }).then(({ data }) => done(null, data)).catch(done))(err => {
    res.sendStatus(err ? 500 : 204);
  });
};
