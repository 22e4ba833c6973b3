import axios from 'axios';

export const oauth = (kind, body) => axios.post('https://acme.example.auth0.com/oauth/' + kind, body);
