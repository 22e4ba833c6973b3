import axios from 'axios';
import { GRANTS } from './grants';
import { TOKEN_URL } from './urls';
export const verify = (email: string, code: string) => axios.post(TOKEN_URL, {
  grant_type: GRANTS.otp, client_id: process.env.AUTH0_CLIENT_ID, connection: 'email', username: email, password: code,
});
export const refresh = (token: string) => axios.post(TOKEN_URL, { grant_type: GRANTS.refresh, client_id: process.env.AUTH0_CLIENT_ID, refresh_token: token });
