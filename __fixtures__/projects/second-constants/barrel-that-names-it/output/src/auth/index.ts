export { AUTH0_RO_URL, AUTH0_TOKEN_URL, CLIENT_ID } from './constants';
