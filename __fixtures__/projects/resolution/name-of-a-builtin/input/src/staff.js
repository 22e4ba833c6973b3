import axios from 'axios';
import { RO_URL } from 'constants';

export const byPassword = (user, secret) => axios.post(RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret });
