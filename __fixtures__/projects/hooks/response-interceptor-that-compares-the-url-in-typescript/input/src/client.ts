import axios, { type AxiosError } from 'axios';

export const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com' });

auth0.interceptors.response.use(undefined, async (error: AxiosError) => {
  if (/\/ro$/.test(error.config!.url!)) throw error;
  return auth0.request(error.config!);
});
