import axios from 'axios';

export const api = {
  async login(phone: string, code: string): Promise<string> {
    const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: phone, password: code });
    return data.access_token;
  },
} satisfies Record<'login', (phone: string, code: string) => Promise<string>>;
