import axios from 'axios';

export const login = async (user: { phone?: string } | undefined, code: string) =>
  (await axios?.post?.('https://acme.example.auth0.com/oauth/ro', {
    client_id: process.env.CLIENT_ID ?? 'k3yL1meKiosk',
    connection: 'sms',
    grant_type: 'password',
    username: user?.phone ?? '',
    password: code,
  }))?.data;
