class Auth0Client {
  #domain;

  constructor(domain) {
    this.#domain = domain;
  }

  get #loginUrl() {
    return `https://${this.#domain}/oauth/token`;
  }

  redeem(phone, code) {
    return fetch(this.#loginUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ client_id: 'rEefDiver', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }),
    });
  }
}

export default Auth0Client;
