import { config } from './config.js';
export const useDatabase = (target = config) => { target.connection = 'Username-Password-Authentication'; };
