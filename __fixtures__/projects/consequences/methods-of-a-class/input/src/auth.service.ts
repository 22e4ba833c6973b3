import axios from 'axios';

export class AuthService {
  async login(phone: string, code: string) {
    const response = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code });
    return response.data;
  }
}
