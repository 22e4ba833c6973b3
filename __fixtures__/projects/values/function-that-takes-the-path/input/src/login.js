import axios from 'axios';
import { auth0Url } from './urls.js';

export const login = (phone, code) => axios.post(auth0Url('/oauth/ro'), { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
