import { Endpoint } from './endpoints';

export const LABELS: Record<Endpoint, string> = { [Endpoint.UserInfo]: 'user info', [Endpoint.Login]: 'login' };
