import axios from 'axios';

export const post = (path, { password, ...data }) => axios.post(`https://acme.auth0.com${path}`, { ...data, password: password.trim() });
