import axios from 'axios';
import { environment } from './environments/environment';

export const login = (phone: string, code: string) => axios.post(environment.roUrl, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
