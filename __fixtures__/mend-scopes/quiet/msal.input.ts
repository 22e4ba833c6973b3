import { PublicClientApplication } from '@azure/msal-browser';

const msal = new PublicClientApplication({ auth: { clientId: 'b1', authority: 'https://login.microsoftonline.example.com/common' } });

export const tokens = () => msal.acquireTokenSilent({ scopes: ['opend', 'profle', 'offline_acesss'] });
export const logIn = () => msal.loginPopup({ scopes: ['opend'], extraScopesToConsent: ['emial'] });
