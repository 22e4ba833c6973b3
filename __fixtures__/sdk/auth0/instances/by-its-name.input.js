module.exports = (auth0) => (phone, code) => auth0.passwordless.signIn({ username: phone, password: code });
