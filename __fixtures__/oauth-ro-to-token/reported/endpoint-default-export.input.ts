export default {
  authorize: '/authorize',
  start: '/passwordless/start',
  login: '/oauth/ro',
  profile: '/userinfo',
};
