import axios from 'axios';
import { Endpoint } from './endpoint';

export const bySms = (phone: string, code: string) => axios.post(Endpoint.Token, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
