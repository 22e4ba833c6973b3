import axios from 'axios';
import type { Ro } from './ro';

expect(axios.post).toHaveBeenCalledWith('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: '+15550100001', password: '123456' } as Ro);
