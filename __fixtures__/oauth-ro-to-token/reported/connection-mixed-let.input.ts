import axios from 'axios';

export async function login(username: string, secret: string): Promise<string> {
  let connection = 'email';
  if (username.endsWith('@staff.example.com')) {
    connection = 'staff-directory';
  }
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'm1xedCl1ent',
    connection,
    grant_type: 'password',
    username,
    password: secret,
  });
  return data.id_token;
}
