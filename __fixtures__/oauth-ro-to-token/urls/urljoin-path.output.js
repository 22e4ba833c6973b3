const request = require('request-promise');
const urljoin = require('url-join');

module.exports = async ({ namespace, clientId }, phone, code) => {
  const url = urljoin(namespace, '/oauth/token');
  return request.post({
    url: url,
    json: { client_id: clientId, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  });
};
