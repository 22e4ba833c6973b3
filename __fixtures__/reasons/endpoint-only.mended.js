export const ENDPOINTS = {
  token: '/oauth/token',
  userInfo: '/userinfo',
};
