type Url = 'https://acme.auth0.com/oauth/ro' | 'https://acme.auth0.com/userinfo';

export const LOGIN: Url = 'https://acme.auth0.com/oauth/ro';
