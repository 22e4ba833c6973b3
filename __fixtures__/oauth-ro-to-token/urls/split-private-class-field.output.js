import ky from 'ky';

export default class Login {
  #url = 'https://acme.example.auth0.com/oauth/ro';
  #tokenUrl = 'https://acme.example.auth0.com/oauth/token';

  byPassword(username, password) {
    return ky.post(this.#url, { json: { client_id: 'sIlkMill', connection: 'members', grant_type: 'password', username, password } });
  }

  byCode(phone, code) {
    return ky.post(this.#tokenUrl, { json: { client_id: 'sIlkMill', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code } });
  }
}
