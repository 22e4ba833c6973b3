import axios from 'axios';
import { Endpoint } from './endpoint';

export const login = (phone: string, code: string) => axios.post(Endpoint.Login, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
