import urljoin from 'url-join';
import superagent from 'superagent';

export default class Authentication {
  constructor(options) {
    this.baseOptions = options;
  }

  login(email, code) {
    return superagent
      .post(urljoin(this.baseOptions.rootUrl, 'oauth', 'ro'))
      .send({
        client_id: this.baseOptions.clientID,
        connection: 'email',
        grant_type: 'password',
        username: email,
        password: code,
      });
  }
}
