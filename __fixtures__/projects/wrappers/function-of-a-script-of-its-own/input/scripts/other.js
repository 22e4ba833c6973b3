function login(name) {
  return name;
}

login('a');
