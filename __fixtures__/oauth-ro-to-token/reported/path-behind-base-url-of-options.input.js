import axios from 'axios';

export const verify = (phone, code) =>
  axios({
    method: 'post',
    baseURL: 'https://gateway.example.com/auth',
    url: '/oauth/ro',
    data: { client_id: 'g4t3w4y', connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
