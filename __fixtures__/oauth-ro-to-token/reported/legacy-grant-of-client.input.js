const { ManagementClient } = require('auth0');

const management = new ManagementClient({ domain: 'acme.example.auth0.com', token: process.env.TOKEN });

module.exports = (id) =>
  management.updateClient({ client_id: id }, {
    grant_types: [
      'authorization_code',
      'http://auth0.com/oauth/legacy/grant-type/ro',
      'http://auth0.com/oauth/legacy/grant-type/ro/jwt-bearer',
    ],
  });
