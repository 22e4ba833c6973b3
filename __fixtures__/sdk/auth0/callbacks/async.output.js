const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = (req, res) => {
  ((done) => auth0.passwordless.loginWithSMS({ phone_number: req.body.phone, code: req.body.code, scope: 'openid' }).then(({ data }) => done(null, data)).catch(done))(async (err, tokens) => {
    await res.send(err ?? tokens);
  });
};
