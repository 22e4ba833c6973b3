import axios from 'axios';

export async function login(username: string, password: string, isStaff: boolean) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'tw0',
    connection: isStaff ? 'staff' : 'customers',
    grant_type: 'password',
    username,
    password,
  });
  return data;
}
