export default { connection: 'sms' };
