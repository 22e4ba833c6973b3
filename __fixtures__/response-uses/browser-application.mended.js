import auth0 from 'auth0-js';

const webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'kiosk', redirectUri: location.origin, responseType: 'token id_token' });

document.querySelector('form').addEventListener('submit', ({ target }) => {
  webAuth.passwordlessLogin({ connection: 'sms', phoneNumber: target.phone.value, verificationCode: target.code.value }, console.error);
});
