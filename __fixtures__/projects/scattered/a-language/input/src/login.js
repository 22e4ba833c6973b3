import { OAUTH } from './urls.js';
import { LANGUAGE } from './languages.js';

export const loginPage = (connection) => `${OAUTH}/authorize?connection=${connection}&ui_locales=${LANGUAGE}`;
