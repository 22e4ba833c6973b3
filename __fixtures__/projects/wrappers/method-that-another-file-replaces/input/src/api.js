import axios from 'axios';

export const api = { post: (path, body) => axios.post(`https://acme.example.auth0.com${path}`, body) };
