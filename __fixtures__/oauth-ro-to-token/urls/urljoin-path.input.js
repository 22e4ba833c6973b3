const request = require('request-promise');
const urljoin = require('url-join');

module.exports = async ({ namespace, clientId }, phone, code) => {
  const url = urljoin(namespace, '/oauth/ro');
  return request.post({
    url: url,
    json: { client_id: clientId, connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
};
