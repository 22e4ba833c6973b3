import axios from 'axios';

export async function login(username: string, password: string, isStaff: boolean) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'tw0',
    realm: isStaff ? 'staff' : 'customers',
    grant_type: 'http://auth0.com/oauth/grant-type/password-realm',
    username,
    password,
  });
  return data;
}
