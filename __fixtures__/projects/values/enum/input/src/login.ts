import axios from 'axios';
import { Endpoint } from './endpoint';

const HOST = 'https://acme.auth0.com';

export const login = (phone: string, code: string) => axios.post(HOST + Endpoint.Login, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
