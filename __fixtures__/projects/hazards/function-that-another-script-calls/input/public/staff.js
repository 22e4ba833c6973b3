function staffLogin(user, secret) {
  return login('staff', user, secret);
}
