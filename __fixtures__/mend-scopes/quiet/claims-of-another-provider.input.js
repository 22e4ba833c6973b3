const { Issuer } = require('openid-client');

module.exports = async () => {
  const issuer = await Issuer.discover('https://id.vendor.example.com');
  const client = new issuer.Client({ client_id: 'c1', redirect_uris: ['https://app.acme.example.com/cb'] });
  return client.authorizationUrl({ scope: 'openid name roles openid' });
};
