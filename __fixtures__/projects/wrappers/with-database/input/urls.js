module.exports = {
  login: 'https://acme.auth0.com/oauth/ro',
  signup: 'https://acme.auth0.com/dbconnections/signup',
};
