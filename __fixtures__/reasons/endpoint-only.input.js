export const ENDPOINTS = {
  login: '/oauth/ro',
  userInfo: '/userinfo',
};
