import { post } from './http.js';

export const login = (connection, username, password) =>
  post('/oauth/token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: connection, username, otp: password });
