import axios from 'axios';

export function send(path, body) {
  console.info({ path, body: { ...body, otp: '***' } });
  return axios.post(`https://acme.example.auth0.com${path}`, body);
}
