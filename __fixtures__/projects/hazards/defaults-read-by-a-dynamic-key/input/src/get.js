import { defaults } from './defaults.js';

export const get = (name) => defaults[name];
