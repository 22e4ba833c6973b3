export { AUTH0_RO_URL, CLIENT_ID } from './constants';
