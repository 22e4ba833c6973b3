import axios from 'axios';
import { version } from '../package.json';
const client = axios.create({ baseURL: 'https://acme.auth0.com' });
client.interceptors.request.use((config) => { config.headers['x-version'] = version; return config; });
client.interceptors.response.use((r) => r, (error) => { if (error.response && error.response.data.error === 'invalid_user_password') error.wrongCode = true; return Promise.reject(error); });
export default client;
