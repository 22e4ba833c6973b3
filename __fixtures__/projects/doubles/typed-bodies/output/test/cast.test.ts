import axios from 'axios';
import type { Ro } from './ro';

expect(axios.post).toHaveBeenCalledWith('https://acme.example.auth0.com/oauth/token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: '+15550100001', otp: '123456' } as Ro);
