exports.handler = (event, context, callback) => {
  const { email, code } = JSON.parse(event.body);
  require('request').post({
    url: 'https://acme.example.auth0.com/oauth/token',
    json: {
      client_id: process.env.CLIENT_ID,
      realm: 'email',
      username: email,
      otp: code,
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp'
    }
  }, (err, res, body) => callback(err, { statusCode: res.statusCode, body: JSON.stringify(body) }));
};
