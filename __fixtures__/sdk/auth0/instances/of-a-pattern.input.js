module.exports = ({ auth0 }) => ({
  login: (phone, code) => auth0.passwordless.signIn({ username: phone, password: code }),
});
