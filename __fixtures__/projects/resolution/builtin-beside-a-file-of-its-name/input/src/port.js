import config from 'config';

export const port = config.get('port');
