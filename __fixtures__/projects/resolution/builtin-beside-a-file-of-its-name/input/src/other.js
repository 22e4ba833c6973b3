import { RO_URL } from 'node:constants';

export const other = RO_URL;
