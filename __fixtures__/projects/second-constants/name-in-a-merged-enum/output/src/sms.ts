import axios from 'axios';
import { Urls } from './urls';

export const bySms = (phone: string, code: string) => axios.post(Urls.TOKEN_URL2, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
