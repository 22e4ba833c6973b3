import axios from 'axios';

type Key = 'client_id' | 'grant_type' | 'connection' | 'username' | 'password';

export function login(phone: string, code: string) {
  const body: Record<Key, string> = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
  };
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
