export const paths = {
  oauth: '/oauth',
  login: '/token',
};
