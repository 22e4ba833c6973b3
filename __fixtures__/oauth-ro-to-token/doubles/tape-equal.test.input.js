const test = require('tape');
const verify = require('../lib/verify');

test('verify', (t) => {
  const request = (options, done) => {
    t.equal(options.uri, 'https://acme.example.auth0.com/oauth/ro');
    done(null, { statusCode: 200 });
  };
  verify(request, '+15550100001', '123456', t.end);
});
