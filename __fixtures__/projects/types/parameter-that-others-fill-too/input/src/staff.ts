import { post } from './http';

export const ping = () => post('https://api.example.com/ping', { client_id: 'kiosk', connection: 'ping', grant_type: 'none', username: '', password: '' });
