import axios from 'axios';

export enum Connection {
  Database = 'Username-Password-Authentication',
  Sms = 'sms',
}

export const login = (email: string, password: string) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: Connection.Database,
    username: email,
    password,
  });
