import axios from 'axios';
import { Endpoint } from './endpoints';

export const bySms = (phone: string, code: string) => axios.post(Endpoint.Login, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
