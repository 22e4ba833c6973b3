import axios from 'axios';
import { Endpoint } from './endpoint';

export const bySms = (phone: string, code: string) => axios.post(Endpoint.Ro, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
