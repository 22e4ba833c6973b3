import axios from 'axios';

export enum Connection {
  Database = 'Username-Password-Authentication',
  Sms = 'sms',
}

export const login = (phone: string, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: Connection.Sms,
    username: phone,
    otp: code,
  });
