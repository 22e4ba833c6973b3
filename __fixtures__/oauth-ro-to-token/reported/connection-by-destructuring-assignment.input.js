import axios from 'axios';

export function login(username, code, options) {
  const body = { client_id: 'd3str', connection: 'sms', grant_type: 'password', username, password: code };
  if (options) {
    ({ connection: body.connection } = options);
  }
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
