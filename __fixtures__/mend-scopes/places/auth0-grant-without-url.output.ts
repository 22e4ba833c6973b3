import { http } from './http';

export const tokens = (username: string, otp: string) =>
  http.token({
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username,
    otp,
    realm: 'email',
    scope: 'openid email',
  });
