import axios from 'axios';
import { Urls } from './urls';

export const byPassword = (user: string, secret: string) => axios.post(Urls.RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret });
