import got from 'got';

type Exchange = {
  client_id: string,
  grant_type: 'password',
  connection: 'sms' | 'email',
  username: string,
  password: string,
};

export const login = (email: string, code: string) => {
  const json: Exchange = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'email', username: email, password: code };
  return got.post('https://acme.example.auth0.com/oauth/ro', { json });
};
