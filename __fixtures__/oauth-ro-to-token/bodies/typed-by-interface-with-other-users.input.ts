import axios from 'axios';

interface LoginBody {
  client_id: string;
  grant_type: string;
  connection: string;
  username: string;
  password: string;
}

export const byCode = (phone: string, code: string) => {
  const body: LoginBody = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code };
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};

export const byPassword = (username: string, password: string) => {
  const body: LoginBody = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'customers', username, password };
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
