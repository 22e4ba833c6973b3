import axios from 'axios';
import settings from '~legacy';

export const byPassword = (user, secret) => axios.post(settings.roUrl, { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret });
