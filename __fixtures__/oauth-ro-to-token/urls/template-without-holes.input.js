import axios from 'axios';

export async function verify(email, code) {
  const { data } = await axios.post(`https://acme.example.auth0.com/oauth/ro`, {
    client_id: `hArbourPilot`,
    connection: `email`,
    grant_type: `password`,
    username: email,
    password: code,
  });
  return data;
}
