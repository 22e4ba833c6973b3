import axios from 'axios';
import { Urls } from './urls';

export const login = (phone: string, code: string) => axios.post(Urls.login, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
