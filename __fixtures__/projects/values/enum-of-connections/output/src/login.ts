import axios from 'axios';
import { Connection } from './connection';
import { RO_URL } from './urls';

export const login = (phone: string, code: string) =>
  axios.post(RO_URL, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: Connection.Sms, username: phone, otp: code });
