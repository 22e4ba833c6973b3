export class LoginClient {
  #endpoint = 'https://acme.example.auth0.com/oauth/ro';

  async redeem(email, code) {
    const response = await fetch(this.#endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ client_id: 'vIolinMaker', connection: 'email', grant_type: 'password', username: email, password: code }),
    });
    return response.json();
  }
}
