const isTest = process.env.NODE_ENV === 'test';

export const config = {
  loginUrl: isTest ? 'http://localhost:4000/login' : 'https://acme.example.auth0.com/oauth/ro',
};
