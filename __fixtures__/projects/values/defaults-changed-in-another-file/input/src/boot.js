import { defaults } from './defaults.js';

if (process.env.STAFF) defaults.connection = 'staff';
