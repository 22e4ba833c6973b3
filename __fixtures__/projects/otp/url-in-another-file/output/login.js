import axios from 'axios';
import { TOKEN_URL } from './urls.js';
export const verify = (email, code) => axios.post(TOKEN_URL, {
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'abc', realm: 'email', username: email, otp: code,
});
