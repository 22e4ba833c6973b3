interface Login {
  client_id: string;
  connection: 'sms';
  username: string;
  password: string;
}

export function login(phone: string, code: string) {
  const body: Login = { client_id: 'x4k', connection: 'sms', username: phone, password: code };
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
