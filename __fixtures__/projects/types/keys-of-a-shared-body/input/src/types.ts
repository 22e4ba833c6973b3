import { body } from './body';

export type Key = keyof typeof body;
