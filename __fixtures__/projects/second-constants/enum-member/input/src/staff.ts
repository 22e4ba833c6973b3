import axios from 'axios';
import { Endpoint } from './endpoint';

export const byPassword = (user: string, secret: string) => axios.post(Endpoint.Ro, { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret });
