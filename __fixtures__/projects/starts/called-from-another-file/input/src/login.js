import axios from 'axios';
import { TOKEN_URL, clientId } from './config.js';

export const login = (realm, username, otp) =>
  axios.post(TOKEN_URL, { client_id: clientId, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm, username, otp });
