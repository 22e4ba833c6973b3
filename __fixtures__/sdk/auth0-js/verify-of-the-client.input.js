import auth0 from 'auth0-js';

const webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'abc' });

export const verify = (phoneNumber, verificationCode, done) => {
  webAuth.client.passwordless.verify({ connection: 'sms', phoneNumber, verificationCode }, done);
};
