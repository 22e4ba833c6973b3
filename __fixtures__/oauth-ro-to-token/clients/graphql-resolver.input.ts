import { RESTDataSource } from 'apollo-datasource-rest';

export class Auth0Source extends RESTDataSource {
  baseURL = 'https://acme.example.auth0.com';

  async loginWithCode(phone: string, code: string) {
    return this.post('/oauth/ro', {
      client_id: 'aPiary',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    });
  }
}
