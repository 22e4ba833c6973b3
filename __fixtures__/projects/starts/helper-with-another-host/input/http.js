import axios from 'axios';
export const post = (path, body) => axios.post('https://bff.acme.example.com/api' + path, body);
