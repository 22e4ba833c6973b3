import ky from 'ky';

const auth0 = ky.create({
  prefixUrl: 'https://acme.example.auth0.com',
  retry: 0,
});

export const startLogin = (email) =>
  auth0.post('passwordless/start', {
    json: { client_id: 'LockerRoom4', connection: 'email', email, send: 'code' },
  });

export const finishLogin = (email, code) =>
  auth0
    .post('oauth/token', {
      json: { client_id: 'LockerRoom4', realm: 'email', username: email, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' },
    })
    .json();
