import axios from 'axios';
import { TOKEN_URL2 } from './urls.js';

export const bySms = (phone, code) => axios.post(TOKEN_URL2, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
