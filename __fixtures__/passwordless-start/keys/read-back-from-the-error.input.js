import axios from 'axios';

export async function start(phone) {
  try {
    await axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'm0dern', connection: 'sms', phone, send: 'code' });
  } catch (error) {
    console.error('no code for', JSON.parse(error.config.data).phone);
  }
}
