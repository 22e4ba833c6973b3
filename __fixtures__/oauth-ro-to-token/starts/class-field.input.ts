import ky from 'ky';

export class Login {
  private readonly id = 'k1osk';
  submit = async (phone: string, code: string) => ky.post('https://acme.example.auth0.com/oauth/ro', { json: { client_id: this.id, connection: 'sms', grant_type: 'password', username: phone, password: code } }).json();
}
