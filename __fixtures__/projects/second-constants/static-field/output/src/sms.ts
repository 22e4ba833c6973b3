import axios from 'axios';
import { Urls } from './urls';

export const bySms = (phone: string, code: string) => axios.post(Urls.token, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
