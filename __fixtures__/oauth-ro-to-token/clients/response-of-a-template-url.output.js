const got = require('got');

exports.byCode = async (domain, email, code) => {
  const response = await got.post(`https://${domain}/oauth/token`, {
    json: { client_id: 'aPiary', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code },
  });
  const tokens = JSON.parse(response.body);
  return Object.assign({ email }, tokens);
};
