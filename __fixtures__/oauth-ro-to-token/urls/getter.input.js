class Auth0Client {
  #domain;

  constructor(domain) {
    this.#domain = domain;
  }

  get #loginUrl() {
    return `https://${this.#domain}/oauth/ro`;
  }

  redeem(phone, code) {
    return fetch(this.#loginUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ client_id: 'rEefDiver', connection: 'sms', grant_type: 'password', username: phone, password: code }),
    });
  }
}

export default Auth0Client;
