import axios from 'axios';

const URL = 'https://acme.example.auth0.com/oauth/ro';

export const verify = (phone, code) =>
  axios.post(URL, { client_id: 'b3s1d3', connection: 'sms', grant_type: 'password', username: phone, password: code });

export const login = (email, password) =>
  axios.post(URL, { client_id: 'b3s1d3', connection: 'customers', grant_type: 'password', username: email, password });
