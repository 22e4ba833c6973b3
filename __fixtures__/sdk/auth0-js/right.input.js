import auth0 from 'auth0-js';

const webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'abc', redirectUri: 'https://app.example.com' });

export const start = (phone, done) => webAuth.passwordlessStart({ connection: 'sms', send: 'code', phoneNumber: phone }, done);
export const login = (phone, verificationCode, done) => webAuth.passwordlessLogin({ connection: 'sms', phoneNumber: phone, verificationCode }, done);
export const password = (username, password, done) => webAuth.client.login({ realm: 'users', username, password }, done);
webAuth.login({ username: 'ann', password: 'dummy' }, () => {});
