import axios from 'axios';

export const send = (url, phone, code) => axios.post(url, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
