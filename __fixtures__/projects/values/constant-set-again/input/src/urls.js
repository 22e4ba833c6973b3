export let roUrl = 'https://acme.auth0.com/oauth/ro';

export function useTenant(tenant) {
  roUrl = process.env[`LOGIN_URL_${tenant}`];
}
