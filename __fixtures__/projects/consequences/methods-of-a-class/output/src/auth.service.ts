import axios from 'axios';

export class AuthService {
  async login(phone: string, code: string) {
    const response = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
    return response.data;
  }
}
