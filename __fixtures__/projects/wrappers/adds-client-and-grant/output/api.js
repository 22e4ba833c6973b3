import axios from 'axios';
const api = axios.create({ baseURL: 'https://acme.auth0.com' });
export default api;
export function authPost(path, body) {
  return api.post(path, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', ...body });
}
