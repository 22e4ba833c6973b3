import axios from 'axios';
import { AUTH0_TOKEN_URL } from './constants';

export const byEmail = (email: string, code: string) => axios.post(AUTH0_TOKEN_URL, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'email', username: email, otp: code });
