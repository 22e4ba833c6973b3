const request = require('request');

module.exports = (email, code) => new Promise((resolve, reject) => {
  request.post({
    url: `https://${process.env.AUTH0_DOMAIN}/oauth/token`,
    json: true,
    body: {
      client_id: process.env.AUTH0_CLIENT_ID,
      client_secret: process.env.AUTH0_CLIENT_SECRET,
      username: email,
      otp: code,
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      scope: 'openid profile'
    }
  }, (error, _response, tokens) => (error ? reject(error) : resolve(tokens)));
});
