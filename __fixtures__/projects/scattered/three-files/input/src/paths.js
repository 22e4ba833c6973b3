export const paths = {
  oauth: '/oauth',
  login: '/ro',
};
