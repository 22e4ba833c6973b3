import axios from 'axios';

export async function login(connection: string, username: string, password: string) {
  const { data } = await axios.post('https://acme.auth0.com/oauth/ro', {
    client_id: 'abc',
    grant_type: 'password',
    connection,
    username,
    password,
  });
  return data;
}
