import request from './request';
export const verify = (username: string, password: string) => request({ method: 'POST', url: `${process.env.AUTH0_BASE_URL}/oauth/token`, data: { client_id: 'c', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp: password } });
