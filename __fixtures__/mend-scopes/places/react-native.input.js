import Auth0 from 'react-native-auth0';

const auth0 = new Auth0({ domain: 'acme.example.auth0.com', clientId: 'k3yL1meKiosk' });

export const logIn = () => auth0.webAuth.authorize({ scope: 'opend offline-access' });
