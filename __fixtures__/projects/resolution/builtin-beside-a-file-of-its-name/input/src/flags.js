import { O_RDONLY } from 'constants';

export const flags = O_RDONLY;
