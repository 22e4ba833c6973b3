import request from './request';
export const verify = (username: string, password: string) => request({ method: 'POST', url: `${process.env.AUTH0_BASE_URL}/oauth/ro`, data: { client_id: 'c', connection: 'sms', grant_type: 'password', username, password } });
