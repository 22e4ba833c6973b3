import axios from 'axios';
import { RO_URL } from './urls';

export const login = (phone, code) => axios.post(RO_URL, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
