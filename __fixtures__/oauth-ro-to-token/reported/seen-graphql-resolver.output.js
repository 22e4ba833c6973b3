const { RESTDataSource } = require('@apollo/datasource-rest');

class Auth0 extends RESTDataSource {
  baseURL = 'https://acme.example.auth0.com/';

  verify(phone, code) {
    return this.post('oauth/token', {
      body: { client_id: 'gr4phql', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
    });
  }
}

module.exports = {
  Auth0,
  resolvers: {
    Mutation: {
      verify: (_, { phone, code }, { dataSources }) => dataSources.auth0.verify(phone, code),
    },
  },
};
