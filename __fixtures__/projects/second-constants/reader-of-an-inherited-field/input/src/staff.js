import axios from 'axios';
import { Base } from './Base.js';

export const byPassword = (user, secret) => axios.post(Base.RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret });
