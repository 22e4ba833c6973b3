import ky from 'ky';

export default class Login {
  #url = 'https://acme.example.auth0.com/oauth/ro';

  byPassword(username, password) {
    return ky.post(this.#url, { json: { client_id: 'sIlkMill', connection: 'members', grant_type: 'password', username, password } });
  }

  byCode(phone, code) {
    return ky.post(this.#url, { json: { client_id: 'sIlkMill', connection: 'sms', grant_type: 'password', username: phone, password: code } });
  }
}
