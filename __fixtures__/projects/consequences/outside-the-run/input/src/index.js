export { login as logIn } from './login.js';
