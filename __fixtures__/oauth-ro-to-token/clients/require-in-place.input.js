exports.handler = (event, context, callback) => {
  const { email, code } = JSON.parse(event.body);
  require('request').post({
    url: 'https://acme.example.auth0.com/oauth/ro',
    json: {
      client_id: process.env.CLIENT_ID,
      connection: 'email',
      username: email,
      password: code
    }
  }, (err, res, body) => callback(err, { statusCode: res.statusCode, body: JSON.stringify(body) }));
};
