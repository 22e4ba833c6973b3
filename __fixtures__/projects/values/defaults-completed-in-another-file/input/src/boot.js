import { defaults } from './defaults.js';

Object.assign(defaults, JSON.parse(process.env.LOGIN_DEFAULTS));
