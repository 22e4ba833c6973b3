const request = require('request');
const util = require('util');

const post = util.promisify(request.post);

exports.login = async (email, code) => {
  const response = await post({
    url: 'https://acme.example.auth0.com/oauth/token',
    form: { client_id: 'sKilift', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code }
  });
  return JSON.parse(response.body);
};
