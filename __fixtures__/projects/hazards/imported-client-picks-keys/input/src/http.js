import axios from 'axios';
import pick from 'lodash/pick.js';

export const post = (path, data) => axios.post(`https://acme.auth0.com${path}`, pick(data, ['client_id', 'grant_type', 'connection', 'username', 'password']));
