import axios from 'axios';

export const login = async (user: { phone?: string } | undefined, code: string) =>
  (await axios?.post?.('https://acme.example.auth0.com/oauth/token', {
    client_id: process.env.CLIENT_ID ?? 'k3yL1meKiosk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: user?.phone ?? '',
    otp: code,
  }))?.data;
