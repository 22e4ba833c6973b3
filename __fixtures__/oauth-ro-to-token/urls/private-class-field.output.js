export class LoginClient {
  #endpoint = 'https://acme.example.auth0.com/oauth/token';

  async redeem(email, code) {
    const response = await fetch(this.#endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ client_id: 'vIolinMaker', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code }),
    });
    return response.json();
  }
}
