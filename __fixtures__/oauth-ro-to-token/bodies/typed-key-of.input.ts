import axios from 'axios';

interface LoginBody {
  client_id: string;
  grant_type: string;
  connection: string;
  username: string;
  password: string;
}

const SECRET: (keyof LoginBody)[] = ['password'];

export function login(phone: string, code: string) {
  const body: LoginBody = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code };
  console.log(Object.keys(body).filter((key) => !(SECRET as string[]).includes(key)));
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
