import axios from 'axios';
import { send } from './send';
export default axios.create({ baseURL: 'https://acme.auth0.com', adapter: (config) => send(config.url, JSON.parse(config.data).connection, config.data) });
