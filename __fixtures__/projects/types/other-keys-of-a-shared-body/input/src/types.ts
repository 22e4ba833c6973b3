import { body } from './body';

export type Client = (typeof body)['client_id'];
export type Asked = Pick<typeof body, 'client_id' | 'scope'>;
