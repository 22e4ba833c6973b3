import axios, { AxiosRequestConfig } from 'axios';

const login: AxiosRequestConfig = {
  baseURL: 'https://acme.example.auth0.com',
  url: '/oauth/token',
  method: 'POST',
};

export const redeem = (email: string, code: string) =>
  axios.request({
    ...login,
    data: { client_id: 'wIndmill', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code },
  });
