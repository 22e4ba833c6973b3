import axios from 'axios';

// Tries one after the other until one lets the user in.
export async function loginAnywhere(username, secret) {
  for (const connection of ['sms', 'email', 'Username-Password-Authentication']) {
    const body = { client_id: 'm1xedCl1ent', connection, grant_type: 'password', username, password: secret };
    const { status, data } = await axios.post('https://acme.example.auth0.com/oauth/ro', body, { validateStatus: null });
    if (status === 200) return data;
  }
  return undefined;
}
