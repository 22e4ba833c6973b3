import axios from 'axios';

interface LoginBody {
  client_id: string;
  grant_type: string;
  connection: 'sms';
  username: string;
  password: string;
}

function bodyFor(phone: string, code: string): LoginBody {
  return { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code };
}

export const login = (phone: string, code: string) => axios.post('https://acme.example.auth0.com/oauth/ro', bodyFor(phone, code));
