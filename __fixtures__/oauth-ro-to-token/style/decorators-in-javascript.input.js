import { service } from '@ember/service';
import { action } from '@ember/object';

export default class Login {
  @service session;

  @action
  async verify(phone, code) {
    const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        client_id: 'k3yL1meKiosk',
        connection: 'sms',
        grant_type: 'password',
        username: phone,
        password: code,
      }),
    });
    this.session.start(await response.json());
  }
}
