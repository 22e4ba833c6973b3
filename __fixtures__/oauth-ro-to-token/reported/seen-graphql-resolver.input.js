const { RESTDataSource } = require('@apollo/datasource-rest');

class Auth0 extends RESTDataSource {
  baseURL = 'https://acme.example.auth0.com/';

  verify(phone, code) {
    return this.post('oauth/ro', {
      body: { client_id: 'gr4phql', connection: 'sms', grant_type: 'password', username: phone, password: code },
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
