import axios from 'axios';
import { Connection } from './connection';
import { RO_URL } from './urls';

export const login = (phone: string, code: string) =>
  axios.post(RO_URL, { client_id: 'abc', grant_type: 'password', connection: Connection.Sms, username: phone, password: code });
