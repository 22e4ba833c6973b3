import Auth0 from 'react-native-auth0';

const auth0 = new Auth0({ domain: 'acme.example.auth0.com', clientId: 'abc' });
export const start = (phoneNumber) => auth0.auth.passwordlessWithSMS({ phoneNumber });
export const login = (phoneNumber, code) => auth0.auth.loginWithSMS({ phoneNumber, code });
