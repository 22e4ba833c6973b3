import axios from 'axios';
import * as constants from './constants.js';

export const byPassword = (user, secret) => axios.post(constants.AUTH0_RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret });
