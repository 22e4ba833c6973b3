import client from './client';
export const login = (username, password) => client.post('/oauth/token', { client_id: 'c', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp: password });
