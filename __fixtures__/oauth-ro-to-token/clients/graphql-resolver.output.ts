import { RESTDataSource } from 'apollo-datasource-rest';

export class Auth0Source extends RESTDataSource {
  baseURL = 'https://acme.example.auth0.com';

  async loginWithCode(phone: string, code: string) {
    return this.post('/oauth/token', {
      client_id: 'aPiary',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    });
  }
}
