import axios, { AxiosRequestConfig } from 'axios';

const login: AxiosRequestConfig = {
  baseURL: 'https://acme.example.auth0.com',
  url: '/oauth/ro',
  method: 'POST',
};

export const redeem = (email: string, code: string) =>
  axios.request({
    ...login,
    data: { client_id: 'wIndmill', connection: 'email', grant_type: 'password', username: email, password: code },
  });
