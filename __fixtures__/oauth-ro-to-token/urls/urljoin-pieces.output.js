import urljoin from 'url-join';
import superagent from 'superagent';

export default class Authentication {
  constructor(options) {
    this.baseOptions = options;
  }

  login(email, code) {
    return superagent
      .post(urljoin(this.baseOptions.rootUrl, 'oauth', 'token'))
      .send({
        client_id: this.baseOptions.clientID,
        realm: 'email',
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
        username: email,
        otp: code,
      });
  }
}
