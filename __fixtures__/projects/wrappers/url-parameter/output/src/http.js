import axios from 'axios';

export const send = (url, phone, code) => axios.post(url, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
