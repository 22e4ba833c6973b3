const got = require('got');

exports.byCode = async (domain, email, code) => {
  const response = await got.post(`https://${domain}/oauth/ro`, {
    json: { client_id: 'aPiary', connection: 'email', grant_type: 'password', username: email, password: code },
  });
  const tokens = JSON.parse(response.body);
  return Object.assign({ email }, tokens);
};
