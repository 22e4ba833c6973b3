import got from 'got';

const API = {
  auth: {
    roUrl: 'https://acme.example.auth0.com/oauth/ro',
    userUrl: 'https://acme.example.auth0.com/userinfo',
  },
};

export const byCode = (phone: string, code: string) =>
  got.post(API.auth.roUrl, { json: { client_id: 'sIlkMill', connection: 'sms', grant_type: 'password', username: phone, password: code } });

export const byPassword = (username: string, password: string) =>
  got.post(API.auth.roUrl, { json: { client_id: 'sIlkMill', connection: 'staff', grant_type: 'password', username, password } });
