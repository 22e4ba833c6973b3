import axios from 'axios';
import { ENDPOINTS } from './endpoints';

export const start = (phone: string) => axios.post(ENDPOINTS.START, { client_id: 'abc', connection: 'sms', phone_number: phone, send: 'code' });
export const login = (phone: string, code: string) => axios.post(ENDPOINTS.LOGIN, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
