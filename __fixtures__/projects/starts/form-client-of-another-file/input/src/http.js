import axios from 'axios';
export const http = axios.create({ baseURL: 'https://acme.auth0.com', transformRequest: [(data) => new URLSearchParams(data).toString()], headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });
