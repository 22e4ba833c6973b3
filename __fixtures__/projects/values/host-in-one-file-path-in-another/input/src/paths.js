export const LOGIN_PATH = '/oauth/ro';
