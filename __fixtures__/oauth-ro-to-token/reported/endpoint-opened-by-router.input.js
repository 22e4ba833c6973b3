const LOGIN = 'https://acme.example.auth0.com/oauth/ro';

export function open(router) {
  router.push('https://acme.example.auth0.com/oauth/ro');
  router.replace(LOGIN);
}
