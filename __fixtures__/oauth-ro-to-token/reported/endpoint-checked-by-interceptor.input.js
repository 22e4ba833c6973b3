import axios from 'axios';
import { session } from './session';

axios.interceptors.request.use((request) => {
  if (request.url.endsWith('/oauth/ro')) return request;
  request.headers.Authorization = `Bearer ${session.token}`;
  return request;
});
