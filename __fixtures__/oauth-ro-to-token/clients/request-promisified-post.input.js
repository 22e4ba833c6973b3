const request = require('request');
const util = require('util');

const post = util.promisify(request.post);

exports.login = async (email, code) => {
  const response = await post({
    url: 'https://acme.example.auth0.com/oauth/ro',
    form: { client_id: 'sKilift', connection: 'email', grant_type: 'password', username: email, password: code }
  });
  return JSON.parse(response.body);
};
