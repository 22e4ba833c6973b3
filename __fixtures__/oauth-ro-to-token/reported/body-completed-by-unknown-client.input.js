import { auth0Client } from './auth0-client';

// The client may add the client's id, and who knows what else.
export const verify = (phone, code) =>
  auth0Client.send('/oauth/ro', {
    connection: 'sms',
    username: phone,
    password: code,
  });
