export class Session {
  static #id = process.env.AUTH0_CLIENT_ID;

  static async #exchange(phone, code) {
    const response = await fetch('https://acme.example.auth0.com/oauth/token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ client_id: Session.#id, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }),
    });
    return response.json();
  }

  static async #startLogin(phone) {
    const response = await fetch('https://acme.example.auth0.com/passwordless/start', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ client_id: Session.#id, connection: 'sms', phone_number: phone, send: 'code' }),
    });
    if (!response.ok) throw new Error(`/passwordless/start answered ${response.status}`);
  }

  static open = (phone, code) => Session.#exchange(phone, code);
}
