import axios from 'axios';

export const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'b3s1d3', connection: 'sms', grant_type: 'password', username: phone, password: code });

export const login = (email, password) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'b3s1d3', connection: 'customers', grant_type: 'password', username: email, password });
