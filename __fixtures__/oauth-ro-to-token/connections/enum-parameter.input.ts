import axios from 'axios';

export enum Connection {
  Email = 'email',
  Sms = 'sms',
}

export const login = (connection: Connection, username: string, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection,
    username,
    password: code,
  });
