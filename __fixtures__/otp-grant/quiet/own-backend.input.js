import axios from 'axios';

export const verify = (username, password) => axios.post('/api/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, password, connection: 'sms' });
