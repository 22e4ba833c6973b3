import axios from 'axios';

export const verify = (mail, code, connection) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'def', grant_type: 'password', connection, username: mail, password: code });
export const byMail = (mail, code) => axios.post(`${process.env.AUTH0_URL}/oauth/ro`, { client_id: 'abc', grant_type: 'password', connection: 'email', username: mail, password: code, device: mail.device.id, authParams: { ...mail.params } });
export const elsewhere = (body) => axios.post('https://two.example.auth0.com/oauth/ro', body);
