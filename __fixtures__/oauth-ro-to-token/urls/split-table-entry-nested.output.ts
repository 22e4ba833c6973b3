import got from 'got';

const API = {
  auth: {
    roUrl: 'https://acme.example.auth0.com/oauth/ro',
    tokenUrl: 'https://acme.example.auth0.com/oauth/token',
    userUrl: 'https://acme.example.auth0.com/userinfo',
  },
};

export const byCode = (phone: string, code: string) =>
  got.post(API.auth.tokenUrl, { json: { client_id: 'sIlkMill', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code } });

export const byPassword = (username: string, password: string) =>
  got.post(API.auth.roUrl, { json: { client_id: 'sIlkMill', connection: 'staff', grant_type: 'password', username, password } });
