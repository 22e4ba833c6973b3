import axios from 'axios';

export async function login(phone, code) {
  const config = (await import('./config.js')).default;
  return axios.post(config.ro, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
}
