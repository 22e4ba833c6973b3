import axios from 'axios';

type Api = { login: (phone: string, code: string) => Promise<string> };

async function login(phone: string, code: string): Promise<string> {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: phone, password: code });
  return data.access_token;
}

export const createApi = (): Api => ({ login });
