import { body } from './body';

export type Connection = (typeof body)['connection'];
