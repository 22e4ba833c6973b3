import axios from 'axios';
import { Urls } from './urls';

export const bySms = (phone: string, code: string) => axios.post(Urls.RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
