export default {
  oauth: {
    domain: 'acme.auth.eu-west-1.amazoncognito.example.com',
    scope: ['email', 'opend'],
    redirectSignIn: 'https://app.acme.example.com',
    responseType: 'code',
  },
};
