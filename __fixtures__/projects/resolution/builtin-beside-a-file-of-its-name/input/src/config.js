import config from 'config';

export default { url: config.get('url'), connection: 'sms' };
