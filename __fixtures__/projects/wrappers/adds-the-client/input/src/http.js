import axios from 'axios';

export const post = (path, data) => axios.post(`https://acme.auth0.com${path}`, { client_id: process.env.CLIENT_ID, ...data });
