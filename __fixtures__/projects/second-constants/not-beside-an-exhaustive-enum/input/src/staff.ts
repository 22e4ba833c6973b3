import axios from 'axios';
import { Endpoint } from './endpoints';

export const byPassword = (user: string, secret: string) => axios.post(Endpoint.Login, { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret });
