var host = 'https://acme.auth0.com';

module.exports = {
  host: host,
  login: host + '/oauth/ro',
};
