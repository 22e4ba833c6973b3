import ky from 'ky';

export class Login {
  private readonly id = 'k1osk';
  submit = async (phone: string, code: string) => ky.post('https://acme.example.auth0.com/oauth/token', { json: { client_id: this.id, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code } }).json();
  startLogin = async (phone: string): Promise<void> => {
    await ky.post('https://acme.example.auth0.com/passwordless/start', {
      json: { client_id: this.id, connection: 'sms', phone_number: phone, send: 'code' },
    });
  };
}
