import axios from 'axios';

export const login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
