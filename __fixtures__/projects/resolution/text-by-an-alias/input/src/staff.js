import axios from 'axios';
import url from '~legacy';

export const byPassword = (user, secret) => axios.post(url, { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret });
