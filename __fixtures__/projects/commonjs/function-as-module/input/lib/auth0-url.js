module.exports = function auth0Url(path) {
  return 'https://acme.auth0.com' + path;
};
