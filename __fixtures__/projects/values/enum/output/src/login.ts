import axios from 'axios';
import { Endpoint } from './endpoint';

const HOST = 'https://acme.auth0.com';

export const login = (phone: string, code: string) => axios.post(HOST + Endpoint.Login, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
