import axios from 'axios';

export async function* loginAll(codes) {
  for await (const { phone, code } of codes) {
    const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    });
    yield data;
  }
}
