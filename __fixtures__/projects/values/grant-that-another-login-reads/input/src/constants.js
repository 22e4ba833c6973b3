export const GRANT = 'password';
