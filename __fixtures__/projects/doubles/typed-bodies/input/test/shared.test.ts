import axios from 'axios';

interface Sent { client_id: string; connection: string; grant_type: string; username: string; password: string }

// Somebody else fills in the same form.
export const form = (sent: Sent) => Object.values(sent).join();

expect(axios.post).toHaveBeenCalledWith('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: '+15550100001', password: '123456' } satisfies Sent);
expect(axios.post).toHaveBeenCalledWith<[string, Sent]>('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: '+15550100001', password: '123456' });
