export const LOGIN_PATH = '/oauth/token';
