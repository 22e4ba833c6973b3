var axios = require("axios").default;

exports.login = function (phone, code) {
  var options = {
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/ro',
    headers: {'content-type': 'application/json', accept: 'application/json'},
    data: {
      connection: 'sms',
      grant_type: 'PASSWORD',
      username: phone,
      client_id: process.env.AUTH0_CLIENT_ID,
      password: code,
      scope: 'openid offline_access',
      device: 'terminal',
      id_token: ''
    }
  };

  return axios.request(options).then(function (response) {
    return response.data;
  }).catch(function (error) {
    throw new Error(error.response ? error.response.data.error_description : error.message);
  });
};
